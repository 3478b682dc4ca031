import { jest } from '@jest/globals';
import { ACTS, measureQueries, type Act, type Cost } from '../../scripts/bench/queries.ts';

jest.setTimeout(120_000);

let few: Record<Act, Cost>;
let many: Record<Act, Cost>;
beforeAll(async () => {
  few = await measureQueries(40);
  many = await measureQueries(4_000);
});

/**
 * Database statements for one request, everything counted: signing in, ACLs, rules, audit rows, events for mails. A
 * change that needs more raises its number here and says why in docs/performance.md.
 */
const MOST: Readonly<Record<Act, number>> = {
  // Ten for bookings that must not be starved, the waiting list, and what is audited of both; two for the flow that shows
  // on the request item that a device is reserved.
  allocation: 117,
  'tap with one thing to do': 29,
  'command done': 14,
  'door opened': 20,
  // One to look whether the mail is queued already.
  'door closed, device collected': 71,
  // Three for what the person could hand in (their devices, models, the free bays), one each for strikes and for what is booked.
  'tap with a choice': 34,
  // One for the bays that were too small for the device before.
  'choose to return': 32,
  // And two for the flow that closes the request item of what has ended.
  'door closed, device returned': 64,
  // Two for the place among the running loans, which a unique key holds; four for bookings and strikes.
  'borrow on the spot': 119,
  'claim with nothing to do': 5,
  // One for what was said of the devices' preparation, two for what waits for agents.
  overview: 16,
};

test.each(ACTS)('%s asks the database as often with 4,000 bays as with 40', (act) => {
  const { statements, writes } = few[act];
  expect(many[act]).toMatchObject({ statements, writes });
});

test.each(ACTS)('%s asks the database no more often than is documented', (act) => {
  expect(many[act].statements).toBeLessThanOrEqual(MOST[act]);
});

test('a claim that finds nothing writes nothing', () => {
  expect(many['claim with nothing to do'].writes).toBe(0);
});

/** Two connectors that take turns at one controller, whose own clocks are hours apart. */
import { createPublicKey } from 'node:crypto';
import { join } from 'node:path';
import { createCounters } from '../../src/commands/counters.ts';
import { createDispatch } from '../../src/commands/dispatch.ts';
import { createCommandKeys } from '../../src/commands/keys.ts';
import { createSigner } from '../../src/commands/signer.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';
import { createServiceNowTime } from '../../src/servicenow/time.ts';
import { openDatabase, type Db } from '../../src/store/database.ts';
import { checkCommand } from '../../simulator/firmware/check-command.ts';
import { createTestClock } from '../support/clock.ts';
import { temporaryDir } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';

const log = createLog('silent');
const HOUR_MS = 3_600_000;
const right = createTestClock();
let place: ReturnType<typeof temporaryDir>;
let open: Db[];
beforeEach(() => {
  place = temporaryDir();
  open = [];
});
afterEach(() => {
  for (const db of open) db.close();
  place.remove();
});

/** The controller: the simulator's own check. @param tells whether its firmware says which counter it has seen */
function createController(tells: boolean) {
  let last = 0;
  const { kid, jwk } = createCommandKeys(join(place.dir, 'keys'), 180, right).current();
  const keys = new Map([[kid, createPublicKey({ key: jwk, format: 'jwk' })]]);
  return (message: { v: 1; id: string; token: string }) => {
    const at = { controller_id: 'locker-1', keys, now_ms: right.now(), last_counter: last, bays: [1] };
    const verdict = checkCommand(message, at);
    if (verdict.kind === 'order') last = verdict.order.counter;
    const [status, reason] =
      verdict.kind === 'order'
        ? (['accepted', null] as const)
        : (['rejected', verdict.kind === 'refused' ? verdict.reason : null] as const);
    const counter = verdict.kind === 'refused' && tells ? verdict.counter : undefined;
    return { ...{ v: 1, id: message.id, status, reason, bay: 1, at: '' }, ...(counter ? { counter } : {}) } as const;
  };
}

/** @param aheadMs of its clock. @param heard whether ServiceNow has answered it */
function createConnector(
  name: string,
  obey: ReturnType<typeof createController>,
  { aheadMs, heard }: { aheadMs: number; heard: boolean },
) {
  const clock = createTestClock(right.now() + aheadMs);
  const time = createServiceNowTime(clock);
  if (heard) time.heard(new Date(right.now()).toUTCString(), 20);
  const db = openDatabase(join(place.dir, name));
  open.push(db);
  const counters = createCounters(db, time.now, log);
  const sign = createSigner(name, createCommandKeys(join(place.dir, 'keys'), 180, clock), counters, time.now);
  let made = 0;
  return () => {
    const states: string[] = [];
    let reply: ReturnType<typeof obey> | null = null;
    const dispatch = createDispatch({
      ...{ clock, log, servicenowNow: right.now, metrics: createMetrics(), owns: () => true },
      open: (command) => void (reply = obey(sign(command))),
      onProgress: ({ state, detail }) => void states.push(detail ?? state),
      onReplayed: counters.overtaken,
    });
    dispatch.send({
      ...{ command_id: idOf(`${name} ${(made += 1)}`), locker_id: idOf('l'), controller_id: 'locker-1', bay_number: 1 },
      ...{ action: 'open', expires_at: new Date(right.now() + 20_000).toISOString(), handover_id: null },
    });
    if (reply) dispatch.reply('locker-1', reply);
    dispatch.stop();
    return states.at(-1);
  };
}

test('a connector whose clock is behind takes a locker over: its first command is obeyed, for it counts by ServiceNow’s clock', async () => {
  const controller = createController(true);
  const before = createConnector('ahead', controller, { aheadMs: HOUR_MS, heard: true });
  expect([before(), before()]).toEqual(['accepted', 'accepted']);
  // What both know of ServiceNow's clock differs by the resolution of a Date; a lease takes longer to change hands.
  await right.advance(2_000);
  const after = createConnector('behind', controller, { aheadMs: -HOUR_MS, heard: true });
  expect([after(), after()]).toEqual(['accepted', 'accepted']);
});

test.each([
  ['says which counter it has seen', true],
  ['does not say which counter it has seen', false],
])(
  'a connector that could not ask ServiceNow for the time, at a controller that %s: one command is refused, the next obeyed',
  (_, tells) => {
    const controller = createController(tells);
    const before = createConnector('ahead', controller, { aheadMs: HOUR_MS / 2, heard: false });
    expect(before()).toBe('accepted');
    const after = createConnector('behind', controller, { aheadMs: -HOUR_MS / 4, heard: false });
    expect([after(), after(), after()]).toEqual(['replayed', 'accepted', 'accepted']);
  },
);

test('what a controller told is kept over a restart', () => {
  const controller = createController(true);
  createConnector('ahead', controller, { aheadMs: 5 * HOUR_MS, heard: false })();
  const first = createConnector('behind', controller, { aheadMs: 0, heard: false });
  expect([first(), first()]).toEqual(['replayed', 'accepted']);
  open.pop()?.close();
  expect(createConnector('behind', controller, { aheadMs: 0, heard: false })()).toBe('accepted');
});

import { PROPOSALS } from '../../../src/server/domain/conflicts.ts';
import { aloneAt, ended, firstGranted, opened, passed, said, takenOver } from '../../support/alone.ts';
import { NOAH, startLoans, type Loans } from '../../support/loans.ts';
import type { EventBody, Site } from '../../support/site.ts';

/** What a connector may tell whose lockers another one has got. */
let loans: Loans;
let site: Site;
beforeEach(async () => {
  loans = await startLoans();
  site = loans.site;
});
afterEach(() => loans.instance.close());

const { rows, handover, conflicts, untouched } = aloneAt(() => loans);
const granted = () => firstGranted(site);

describe('a connector that does not have the locker', () => {
  test('tells what it has decided, and nothing of the doors that is new', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    const [doorOpened, doorClosed] = passed(site, opening, 'empty') as [EventBody, EventBody];
    await takenOver(loans);
    const exit = ended(site, known.bay, known, 'cancelled');
    expect(said(await site.send(opening, doorOpened, doorClosed, exit))).toEqual([
      ...['applied', 'lease_not_held', 'lease_not_held', 'applied'],
    ]);
    expect(handover(known.handover_id)).toMatchObject({ state: 'exited', exit: 'cancelled' });
    expect(loans.instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`).applied_boot).toBe('');
  });

  test('reports what became of the command that it gave', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takenOver(loans);
    await site.send(opening);
    const at = new Date(loans.instance.clock.now()).toISOString();
    const results = [{ command_id: opening.command_id, state: 'done', at }];
    const answer = await site.call<{ results: object[] }>('commands/results', {
      ...{ connector_id: site.connectorId, results },
    });
    expect(answer.result.results).toEqual([{ command_id: opening.command_id, status: 'applied' }]);
  });

  test('says of no door that it has not opened how it ended: an agent is told', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const owner = await takenOver(loans);
    const records = untouched();
    expect(said(await site.send(ended(site, known.bay, known, 'empty')))).toEqual(['applied']);
    expect(untouched()).toEqual(records);
    expect(conflicts().map(({ proposal }) => proposal)).toEqual([PROPOSALS.not_opened]);
    await owner.send(ended(owner, known.bay, known, 'empty'));
    expect(handover(known.handover_id).exit).toBe('empty');
  });

  test('and that ServiceNow does not know any more tells nothing', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takenOver(loans);
    loans.instance.kernel.store.delete('x_smart_lockers_connector', site.connectorId);
    const records = untouched();
    const body = { connector_id: site.connectorId, events: [opening] };
    expect((await site.call('events', body)).error?.code).toBe('connector_unknown');
    expect([untouched(), rows('command')]).toEqual([records, []]);
  });

  test('and whose user may not sign in any more tells nothing', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    loans.instance.kernel.store.update('sys_user', loans.userId('locker.connector'), { active: 'false' }, 'test');
    const body = { connector_id: site.connectorId, events: [opening] };
    expect((await site.call('events', body)).error).toBeDefined();
    expect(rows('command')).toEqual([]);
  });
});

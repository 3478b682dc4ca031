import { startInstance, type TestInstance } from '../../support/instance.ts';
import { NOAH, repairsAt } from '../../support/repairs.ts';
import { connect, type Site } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const { repair, change, handIn, agentCollects, agentBringsBack } = repairsAt(() => site);

/** While it is active the instance refuses what is done to incidents. @returns lets it be done again */
function refuseIncidents(action: 'action_insert' | 'action_update'): () => void {
  const tx = instance.kernel.begin({ user: 'admin' });
  const rule = instance.kernel.records.insert(tx, 'sys_script', {
    name: 'refuse',
    collection: 'incident',
    when: 'before',
    [action]: 'true',
    active: 'true',
    abort_action: 'true',
  });
  const id = rule.ok ? (rule.row.sys_id ?? '') : '';
  return () => void instance.kernel.records.update(tx, 'sys_script', id, { active: 'false' });
}

const minutes = (many: number): void => {
  for (let minute = 0; minute < many; minute += 1) instance.advance(60_000);
};

test('an incident that cannot be made keeps nobody waiting, and is made up for by the job', async () => {
  const letBe = refuseIncidents('action_insert');
  await handIn();
  expect(repair()).toMatchObject({ stage: 'active', incident: '' });
  letBe();
  minutes(3);
  expect(repair().incident).not.toBe('');
  expect(instance.rows('incident')).toHaveLength(1);
});

test('an incident that refuses to be resolved is said on the repair once, and tried again by the job until it is', async () => {
  await handIn();
  await agentCollects();
  await agentBringsBack();
  const letBe = refuseIncidents('action_update');
  await (await comes(site, NOAH.badge)).pass();
  expect(repair()).toMatchObject({
    stage: 'completed',
    unresolved_note: 'The device has been repaired and collected.',
  });
  const incident = () => instance.row('incident', `correlation_id=${repair().sys_id}`);
  minutes(3);
  expect(incident().state).not.toBe('6');
  const notes = instance.rows('sys_journal_field', `element_id=${repair().sys_id}^element=work_notes`);
  expect(notes.map(({ value }) => value)).toEqual([expect.stringContaining('cannot be resolved by itself')]);
  letBe();
  minutes(1);
  expect(incident()).toMatchObject({ state: '6', close_notes: 'The device has been repaired and collected.' });
  expect(repair().unresolved_note).toBe('');
  // Opened again by a person, it stays open.
  change('incident', incident().sys_id, { state: '2' });
  minutes(2);
  expect(incident().state).toBe('2');
});

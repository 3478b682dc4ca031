import type { DemoPerson } from '../system/system.ts';
import { assignmentIn, order, personNamed, put, take, type Ended, type Stage } from './stage.ts';
import { until } from './wait.ts';

/** Two people order the last device of its kind in the same moment: one gets it, the other gets it next. */
export async function tourContest(stage: Stage): Promise<Ended> {
  const { system, narrator, visitor } = stage;
  const { admin } = system;
  const people = [personNamed(system, 'noah.carter'), personNamed(system, 'grace.miller')];
  const last = await lastOfItsKind(stage);

  const items = await narrator.step(`both order the last ${last.category}, ${last.tag}`, () =>
    Promise.all(people.map((person) => orderLoan(stage, person, last.categoryId))),
  );
  const answers = await until('one has it and one waits', async () => {
    const query = `request_itemIN${items.join(',')}^stageINreserved,waiting`;
    const rows = await admin.list('x_smart_lockers_assignment', query, ['sys_id', 'stage', 'requested_for.user_name']);
    return rows.length === 2 ? rows : null;
  });
  const [winner, ...others] = answers.filter((row) => row.stage === 'reserved');
  const [waiting] = answers.filter((row) => row.stage === 'waiting');
  narrator.check('one has it, the other is on the list', others.length === 0 && !!winner && !!waiting);
  if (!winner || !waiting) throw new Error(`Nobody won, or nobody waits: ${JSON.stringify(answers)}`);

  for (const row of [winner, waiting]) {
    const person = personNamed(system, row['requested_for.user_name'] as string);
    await narrator.step(`it is reserved for ${person.name}`, () =>
      assignmentIn(admin, `sys_id=${row.sys_id}`, 'reserved'),
    );
    await visitor.badge(person.badge);
    const taken = await take(stage, `the ${last.category}`);
    await visitor.leave();
    narrator.check(`${person.name} has the one that both wanted`, taken === last.tag, taken);
    await visitor.badge(person.badge);
    await visitor.choose('return');
    await put(stage, taken);
    await visitor.leave();
  }
  return {
    assignmentIds: [winner.sys_id as string, waiting.sys_id as string],
    assets: { [last.tag]: 'in_stock' },
    mails: [],
  };
}

/** A kind of device of which the locker's site has exactly one to lend. */
async function lastOfItsKind({ system, locker }: Stage) {
  const { site } = await system.admin.one('x_smart_lockers_locker', `sys_id=${locker.lockerId}`, ['site']);
  const lying = await system.admin.list(
    'x_smart_lockers_bay',
    `locker.site=${site}^asset.install_status=6^asset.substatus=available`,
    ['asset.asset_tag', 'asset.model_category', 'asset.model_category.name', 'locker'],
  );
  const kinds = lying.map((bay) => bay['asset.model_category']);
  const only = lying.find(
    (bay, at) =>
      bay.locker === locker.lockerId &&
      kinds.indexOf(bay['asset.model_category']) === at &&
      kinds.lastIndexOf(bay['asset.model_category']) === at,
  );
  if (!only) throw new Error(`${locker.name} has no kind of device of which there is only one.`);
  return {
    tag: only['asset.asset_tag'] as string,
    category: only['asset.model_category.name'] as string,
    categoryId: only['asset.model_category'] as string,
  };
}

async function orderLoan({ system }: Stage, person: DemoPerson, categoryId: string): Promise<string> {
  const user = await system.admin.one('sys_user', `user_name=${person.userName}`, ['sys_id']);
  const variables = { ...system.tour.variables, requested_for: user.sys_id as string, device_kind: categoryId };
  return (await order(system, person, 'Borrow a device', variables)).sys_id as string;
}

import { httpVisitor } from './http-visitor.ts';
import { closed, mailsAbout, order, personNamed, put, take, type Ended, type Stage } from './stage.ts';
import type { Row } from '../system/servicenow.ts';
import type { DemoPerson } from '../system/system.ts';
import { until } from './wait.ts';

/** There is one headset, and it lies here. */
const CONTESTED = { kind: 'Headset', controllerId: 'mad-castellana-1' } as const;

interface Request {
  readonly person: DemoPerson;
  readonly item: Row;
  readonly loan: Row;
}

/** Two people order the last device in the same moment: one has it, the other reads what is free instead and gets it next. */
export async function tourContest(stage: Stage): Promise<Ended> {
  const { system, narrator } = stage;
  const locker = system.lockers.find((one) => one.controllerId === CONTESTED.controllerId);
  if (!locker) throw new Error(`The demo data has no locker ${CONTESTED.controllerId}.`);
  const people = [personNamed(system, 'elena.ruiz'), personNamed(system, 'javier.soto')];
  const requests = await narrator.step(
    `${people.map(({ name }) => name).join(' and ')} order the only headset at ${locker.name} at once`,
    () => Promise.all(people.map((person) => orderHeadset(stage, person, locker.lockerId))),
    (all) => all.map(({ person, loan }) => `${person.name}: ${loan.stage}`).join(', '),
  );
  const first = requests.find(({ loan }) => loan.stage === 'reserved');
  const second = requests.find(({ loan }) => loan.stage === 'waiting');
  if (!first || !second) throw new Error('Not one of them has it while the other one waits.');
  const assetTag = first.loan['asset.asset_tag'] as string;
  await mailArrives(stage, second, 'the other one is told that they are on the list');

  const visitor = await httpVisitor(system.urls.connector, await system.kioskCode(locker.lockerId));
  const there: Stage = { ...stage, locker, visitor };
  try {
    await useAndReturn(there, first, assetTag);
    await narrator.step(`the same headset is reserved for ${second.person.name}`, () =>
      until('the one who waited has it', async () => {
        const loan = await loanOf(stage, second.item);
        return loan?.stage === 'reserved' && loan['asset.asset_tag'] === assetTag;
      }),
    );
    await useAndReturn(there, second, assetTag);
  } finally {
    await visitor.close();
  }
  await closed(stage, first.item);
  await closed(stage, second.item);
  return {
    locker,
    assignmentIds: [first.loan.sys_id as string, second.loan.sys_id as string],
    assets: { [assetTag]: 'in_stock' },
    // Reserved, collected, returned; who was second had to wait before it.
    mails: [
      { person: first.person, count: 3 },
      { person: second.person, count: 4 },
    ],
  };
}

async function orderHeadset(stage: Stage, person: DemoPerson, lockerId: string): Promise<Request> {
  const { admin } = stage.system;
  const [user, kind] = await Promise.all([
    admin.one('sys_user', `user_name=${person.userName}`, ['sys_id']),
    admin.one('cmdb_model_category', `name=${CONTESTED.kind}`, ['sys_id']),
  ]);
  const item = await order(stage.system, person, 'Borrow a device', {
    requested_for: user.sys_id as string,
    device_kind: kind.sys_id as string,
    loan_length: '4h',
    locker: lockerId,
    reach_needed: 'false',
  });
  const loan = await until(`${person.name} has an answer`, async () => {
    const row = await loanOf(stage, item);
    return row && ['reserved', 'waiting'].includes(row.stage as string) ? row : null;
  });
  return { person, item, loan };
}

async function loanOf({ system }: Stage, item: Row): Promise<Row | undefined> {
  const fields = ['sys_id', 'stage', 'asset.asset_tag'];
  const [row] = await system.admin.list('x_smart_lockers_assignment', `request_item=${item.sys_id}`, fields);
  return row;
}

async function mailArrives({ system, narrator }: Stage, { person, loan }: Request, what: string): Promise<void> {
  await narrator.step(
    what,
    () => until('the mail', async () => (await mailsAbout(system.admin, person, [loan.sys_id as string]))[0]),
    (mail) => mail.subject as string,
  );
}

async function useAndReturn(stage: Stage, { person }: Request, assetTag: string): Promise<void> {
  const { narrator, visitor } = stage;
  await narrator.step(`${person.name} holds the badge to the kiosk`, () => visitor.badge(person.badge));
  const taken = await take(stage, 'the headset');
  await visitor.leave();
  narrator.check(`${person.name} has the contested one`, taken === assetTag, taken);
  await narrator.step(`${person.name} comes back and chooses to return it`, async () => {
    await visitor.badge(person.badge);
    await visitor.choose('return');
  });
  await put(stage, assetTag);
  await visitor.leave();
}

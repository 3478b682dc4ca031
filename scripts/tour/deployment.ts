import { assignmentIn, mailsAbout, personNamed, put, take, type Ended, type Stage } from './stage.ts';
import { until } from './wait.ts';

const API = '/api/x_smart_lockers/v1/console/rollouts';
const TIME_ZONE = 'America/Montreal';

interface Preview {
  readonly good: number;
  readonly bad: number;
}
interface Begun {
  readonly started: number;
  readonly unplaced: number;
}
interface Progress {
  readonly counts: Readonly<Record<string, number>>;
}

/** A rollout from a list: planned, staged by scanning, collected; the list knows it. */
export async function tourDeployment(stage: Stage): Promise<Ended> {
  const { system, narrator, visitor, locker } = stage;
  const { admin } = system;
  const it = system.agent;
  const person = personNamed(system, 'grace.miller');
  const agent = personNamed(system, 'owen.clarke');
  const tag = 'KT-011';

  const rollout = await narrator.step(`${agent.name} sets up a rollout of today`, () => createRollout(stage));
  const csv = `person,asset\n${person.userName},${tag}\nnobody.known,\n`;
  const preview = await narrator.step(
    'drops a list in and sees which line is wrong',
    () => it.post<Preview>(`${API}/${rollout}/preview`, { csv }),
    ({ good, bad }) => `${good} good, ${bad} bad`,
  );
  narrator.check(
    'the preview finds the unknown person',
    preview.good === 1 && preview.bad === 1,
    JSON.stringify(preview),
  );
  const begun = await narrator.step(
    'takes the good lines over and starts',
    async () => {
      await it.post(`${API}/${rollout}/lines`, { csv, request_id: '0123456789abcdef'.repeat(2) });
      return it.post<Begun>(`${API}/${rollout}/start`, {});
    },
    ({ started, unplaced }) => `${started} started, ${unplaced} without a place`,
  );
  narrator.check('every good line has a locker and a day', begun.started === 1 && begun.unplaced === 0);

  await narrator.step(`${agent.name} taps, chooses to stage, and scans the kit`, async () => {
    await visitor.badge(agent.badge);
    await visitor.choose('stage');
    await visitor.scan(tag);
  });
  await put(stage, tag);
  await visitor.leave();
  visitor.touches();
  const query = `kind=deployment^requested_for.user_name=${person.userName}`;
  const staged = await assignmentIn(admin, query, 'reserved');
  const assignmentIds = [staged.sys_id as string];
  await narrator.step(
    'a mail tells where, when and with which code',
    () => until('the mail', async () => (await mailsAbout(admin, person, assignmentIds))[0]),
    (mail) => mail.subject as string,
  );

  await narrator.step(`${person.name} holds the badge to the kiosk`, () => visitor.badge(person.badge));
  const taken = await take(stage, 'the kit');
  const touches = visitor.touches();
  await visitor.leave();
  narrator.check('it is the kit that was staged', taken === tag, taken);
  narrator.check('collecting took one tap', touches === 1, `${touches} touches`);
  const progress = await until('the list knows it', async () => {
    const now = await it.get<Progress>(`${API}/${rollout}`);
    return now.counts.collected === 1 ? now : null;
  });
  narrator.check(`the rollout at ${locker.name} shows it as collected`, progress.counts.collected === 1);
  return { assignmentIds, assets: { [tag]: { inUseBy: person } }, mails: [{ person, count: 2 }] };
}

async function createRollout({ system, locker }: Stage): Promise<string> {
  const { site } = await system.admin.one('x_smart_lockers_locker', `sys_id=${locker.lockerId}`, ['site']);
  const kit = await system.admin.one('cmdb_model_category', 'name=New-hire kit', ['sys_id']);
  const day = (ahead: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(Date.now() + ahead * 86_400_000);
  const row = await system.agent.create('x_smart_lockers_rollout', {
    name: 'New hires of today',
    kind: 'deployment',
    site: site as string,
    model_category: kit.sys_id as string,
    lockers: locker.lockerId,
    starts_on: day(0),
    ends_on: day(7),
    opens_at: '00:00',
    closes_at: '23:59',
  });
  return row.sys_id as string;
}

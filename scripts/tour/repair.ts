import { assignmentIn, mailsAbout, personNamed, put, take, type Ended, type Stage } from './stage.ts';
import { until } from './wait.ts';

/** A broken laptop goes in, a spare comes out; IT fetches, repairs and brings back; the person swaps the spare for it. */
export async function tourRepair(stage: Stage): Promise<Ended> {
  const { system, narrator, visitor } = stage;
  const { admin } = system;
  const person = personNamed(system, 'grace.miller');
  const agent = personNamed(system, 'owen.clarke');
  const tag = 'LT-101';

  await narrator.step(`${person.name} taps, reports a device and says what is wrong`, async () => {
    await visitor.badge(person.badge);
    await visitor.choose('repair');
    await visitor.choose('symptom', 'screen');
  });
  await put(stage, tag);
  await narrator.step('the kiosk offers a spare, and she takes it', () => visitor.choose('spare'));
  const spare = await take(stage, 'the spare');
  const touches = visitor.touches();
  await visitor.leave();
  visitor.touches();
  narrator.check('a repair with a spare took at most five touches', touches <= 5, `${touches} touches`);

  const repair = await assignmentIn(admin, `kind=repair^requested_for.user_name=${person.userName}`, 'active');
  const lent = await assignmentIn(admin, `kind=loan^parent=${repair.sys_id}`, 'active');
  const incident = await narrator.step(
    'an incident is there for IT',
    () =>
      until('the incident of the repair', async () => {
        const query = `correlation_id=${repair.sys_id}`;
        const fields = ['sys_id', 'number', 'caller_id.user_name', 'short_description', 'state'];
        return (await admin.list('incident', query, fields))[0];
      }),
    (row) => `${row.number}, ${row.short_description}`,
  );
  narrator.check(
    'its caller is the person',
    incident['caller_id.user_name'] === person.userName,
    JSON.stringify(incident),
  );

  visitor.touches();
  await narrator.step(`${agent.name} taps and fetches what waits for IT`, () => visitor.badge(agent.badge));
  const fetched = await take(stage, 'the broken device');
  const fetchTouches = visitor.touches();
  await visitor.leave();
  narrator.check('fetching it took one tap', fetchTouches === 1, `${fetchTouches} touches`);
  narrator.check('it is the one that was reported', fetched === tag, fetched);
  await narrator.step(`${agent.name} brings it back repaired and scans its tag`, async () => {
    await visitor.badge(agent.badge);
    await visitor.choose('bring_back');
    await visitor.scan(tag);
  });
  await put(stage, tag);
  await visitor.leave();
  await narrator.step(
    'a mail tells that it is ready',
    () => until('the mail', async () => (await mailsAbout(admin, person, [repair.sys_id as string])).at(-1)),
    (mail) => mail.subject as string,
  );

  await narrator.step(`${person.name} taps and collects it`, async () => {
    await visitor.badge(person.badge);
    await visitor.choose('collect');
  });
  const collected = await take(stage, 'the repaired device');
  await visitor.leave();
  narrator.check('it is her own', collected === tag, collected);
  await narrator.step('and returns the spare', async () => {
    await visitor.badge(person.badge);
    await visitor.choose('return');
  });
  await put(stage, spare);
  await visitor.leave();
  const resolved = await until('the incident is resolved', async () => {
    const row = await admin.one('incident', `sys_id=${incident.sys_id}`, ['state']);
    return row.state === '6' ? row : null;
  });
  narrator.check('the incident is resolved', resolved.state === '6');
  return {
    assignmentIds: [repair.sys_id as string, lent.sys_id as string],
    assets: { [tag]: { inUseBy: person }, [spare]: 'in_stock' },
    mails: [{ person, count: 5 }],
  };
}

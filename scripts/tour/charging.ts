import { assignmentIn, personNamed, put, take, type Ended, type Stage } from './stage.ts';

/** Somebody leaves their laptop in a charging bay and fetches it again; the asset record stays theirs. */
export async function tourCharging(stage: Stage): Promise<Ended> {
  const { system, narrator, visitor } = stage;
  const person = personNamed(system, 'noah.carter');
  const tag = 'LT-104';

  await narrator.step(`${person.name} taps and chooses to charge a device`, async () => {
    await visitor.badge(person.badge);
    await visitor.choose('charge');
  });
  await put(stage, tag);
  const touches = visitor.touches();
  await visitor.leave();
  visitor.touches();
  narrator.check('leaving it took at most two touches', touches <= 2, `${touches} touches`);
  const query = `kind=charging^requested_for.user_name=${person.userName}`;
  const charging = await assignmentIn(system.admin, query, 'active');

  await narrator.step(`${person.name} comes back and taps`, () => visitor.badge(person.badge));
  const taken = await take(stage, 'the charged device');
  await visitor.leave();
  narrator.check('it is the one that was left', taken === tag, taken);
  return {
    assignmentIds: [charging.sys_id as string],
    assets: { [tag]: { inUseBy: person } },
    mails: [{ person, count: 1 }],
  };
}

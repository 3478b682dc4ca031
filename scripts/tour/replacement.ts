import { assignmentIn, closed, mailsAbout, order, personNamed, put, take, type Ended, type Stage } from './stage.ts';
import { until } from './wait.ts';

/** A laptop is due for a newer one: the old one in, the new one out, in one visit; IT fetches the old one. */
export async function tourReplacement(stage: Stage): Promise<Ended> {
  const { system, narrator, visitor, locker } = stage;
  const { admin } = system;
  const person = personNamed(system, 'noah.carter');
  const agent = personNamed(system, 'owen.clarke');
  const old = 'LT-104';
  const [user, device] = [
    await admin.one('sys_user', `user_name=${person.userName}`, ['sys_id']),
    await admin.one('alm_hardware', `asset_tag=${old}`, ['sys_id']),
  ];

  const item = await narrator.step(
    `${person.name} orders "Replace a device" for ${old}`,
    () =>
      order(system, person, 'Replace a device', {
        requested_for: user.sys_id as string,
        device: device.sys_id as string,
        reason: 'refresh',
        locker: locker.lockerId,
        reach_needed: 'false',
      }),
    (row) => row.number as string,
  );
  const replacement = await narrator.step(
    'the flow reserves a new one',
    () => assignmentIn(admin, `request_item=${item.sys_id}`, 'reserved'),
    (row) => `${row.number}, ${row['asset.asset_tag']}`,
  );
  const assignmentIds = [replacement.sys_id as string];
  await narrator.step(
    'a mail tells where and when',
    () => until('the mail', async () => (await mailsAbout(admin, person, assignmentIds))[0]),
    (mail) => mail.subject as string,
  );

  await narrator.step(`${person.name} holds the badge to the kiosk`, () => visitor.badge(person.badge));
  await put(stage, old);
  const fresh = await take(stage, 'the new device');
  const touches = visitor.touches();
  await visitor.leave();
  visitor.touches();
  narrator.check('the swap took one tap', touches === 1, `${touches} touches`);
  narrator.check('the new device is the reserved one', fresh === replacement['asset.asset_tag'], fresh);

  await narrator.step(`${agent.name} taps and fetches what waits for IT`, () => visitor.badge(agent.badge));
  const fetched = await take(stage, 'the old device');
  await visitor.leave();
  narrator.check('it is the old one', fetched === old, fetched);
  await closed(stage, item);
  return {
    assignmentIds,
    assets: { [fresh]: { inUseBy: person }, [old]: 'in_maintenance' },
    mails: [{ person, count: 2 }],
  };
}

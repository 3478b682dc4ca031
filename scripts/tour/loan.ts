import { assignmentIn, closed, mailsAbout, order, put, take, type Ended, type Stage } from './stage.ts';
import { until } from './wait.ts';

/** One loan from request to return: a mail, one tap, a door; back with two touches. */
export async function tourLoan(stage: Stage): Promise<Ended> {
  const { system, narrator, visitor, locker } = stage;
  const { admin } = system;
  const { person, durationLabel, variables } = system.tour;

  const item = await narrator.step(
    `${person.name} orders "Borrow a device" for ${durationLabel} at ${locker.name}`,
    () => order(system, person, 'Borrow a device', variables),
    (row) => row.number as string,
  );
  const loan = await narrator.step(
    'the flow reserves a device in a bay',
    () => assignmentIn(admin, `request_item=${item.sys_id}`, 'reserved'),
    (row) => `${row.number}, ${row['asset.asset_tag']}`,
  );
  const assignmentIds = [loan.sys_id as string];
  const assetTag = loan['asset.asset_tag'] as string;
  await narrator.step(
    'a mail tells where, when and with which code',
    () => until('the mail about the reservation', async () => (await mailsAbout(admin, person, assignmentIds))[0]),
    (mail) => mail.subject as string,
  );

  await narrator.step(`${person.name} holds the badge to the kiosk`, () => visitor.badge(person.badge));
  const taken = await take(stage, 'the device');
  const collectTouches = visitor.touches();
  await visitor.leave();
  visitor.touches();
  narrator.check(
    'the device in the hand is the one that was reserved',
    taken === assetTag,
    `${taken}, not ${assetTag}`,
  );
  narrator.check('collecting took one tap', collectTouches === 1, `${collectTouches} touches`);
  await narrator.step('the asset record follows', () =>
    until('the asset is in use', async () => {
      const asset = await admin.one('alm_hardware', `asset_tag=${assetTag}`, [
        'install_status',
        'assigned_to.user_name',
      ]);
      return asset.install_status === '1' && asset['assigned_to.user_name'] === person.userName;
    }),
  );

  await narrator.step(`${person.name} comes back, taps, and chooses to return it`, async () => {
    await visitor.badge(person.badge);
    await visitor.choose('return');
  });
  await put(stage, assetTag);
  const returnTouches = visitor.touches();
  await visitor.leave();
  narrator.check('returning took at most two touches', returnTouches <= 2, `${returnTouches} touches`);
  await closed(stage, item);
  return { assignmentIds, assets: { [assetTag]: 'in_stock' }, mails: [{ person, count: 3 }] };
}

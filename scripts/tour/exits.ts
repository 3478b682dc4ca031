import { assignmentIn, bayBehind, closed, order, put, take, type Ended, type Stage } from './stage.ts';

/** A loan that goes otherwise twice: "not now" at the open door, and a bay that the device does not go into. */
export async function tourExits(stage: Stage): Promise<Ended> {
  const { system, narrator, visitor, physical, locker } = stage;
  const { admin } = system;
  const { person, variables } = system.tour;
  const adapter = await admin.one('cmdb_model_category', 'name=Adapter', ['sys_id']);
  const item = await narrator.step(`${person.name} orders an adapter`, () =>
    order(system, person, 'Borrow a device', { ...variables, device_kind: adapter.sys_id as string }),
  );
  const loan = await assignmentIn(admin, `request_item=${item.sys_id}`, 'reserved');
  const assetTag = loan['asset.asset_tag'] as string;

  await narrator.step('taps, sees the open door, says "not now" and closes it', async () => {
    await visitor.badge(person.badge);
    const bay = await bayBehind(stage, await visitor.openDoor());
    await visitor.say('not_done');
    await physical.closeDoor(locker.controllerId, bay);
    await visitor.leave();
  });
  const still = await assignmentIn(admin, `sys_id=${loan.sys_id}`, 'reserved');
  narrator.check('it is still reserved', still['asset.asset_tag'] === assetTag, JSON.stringify(still));
  await narrator.step('comes again', () => visitor.badge(person.badge));
  const taken = await take(stage, 'the adapter');
  await visitor.leave();
  narrator.check('it is the one that was reserved', taken === assetTag, taken);

  const tooSmall = await narrator.step('brings it back, and the bay is too small for it', async () => {
    await visitor.badge(person.badge);
    await visitor.choose('return');
    const label = await visitor.openDoor();
    await visitor.say('does_not_fit');
    await physical.closeDoor(locker.controllerId, await bayBehind(stage, label));
    return label;
  });
  await put(stage, assetTag);
  await visitor.leave();
  const lies = (await physical.bays(locker.controllerId)).find((bay) => bay.content?.asset_tag === assetTag);
  narrator.check('another bay was opened for it', lies !== undefined && lies.label !== tooSmall, lies?.label);
  await closed(stage, item);
  return { assignmentIds: [loan.sys_id as string], assets: { [assetTag]: 'in_stock' }, mails: [{ person, count: 3 }] };
}

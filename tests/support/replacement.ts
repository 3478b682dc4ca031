import type { Site } from './site.ts';

/** A replacement of somebody's device as its request leaves it: stored, and reserved where there is a new one. */
export function replacementFor(site: Site, assetTag: string): void {
  const { instance } = site;
  const old = instance.row('alm_hardware', `asset_tag=${assetTag}`);
  const locker = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
  const stored = instance.kernel.records.insert(
    instance.kernel.begin({ user: 'admin' }),
    'x_smart_lockers_assignment',
    {
      kind: 'replacement',
      stage: 'requested',
      reason: 'refresh',
      short_description: `Replacement of ${assetTag}`,
      requested_for: old.assigned_to ?? '',
      request_key: 'b'.repeat(32),
      policy: instance.row('x_smart_lockers_policy', 'kind=replacement').sys_id ?? '',
      model_category: old.model_category ?? '',
      old_asset: old.sys_id ?? '',
      live_old_asset: old.sys_id ?? '',
      site: locker.site ?? '',
      locker: site.lockerId,
    },
  );
  if (!stored.ok) throw new Error('The replacement was not stored.');
  instance.run(`require('./src/server/effects/reservations').reserve('${stored.row.sys_id}')`);
  instance.settle();
}

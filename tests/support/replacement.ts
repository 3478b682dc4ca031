import type { TestInstance } from './instance.ts';
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

export interface Ordered {
  readonly person: string;
  readonly tag: string;
  readonly reason: string;
}

/** Orders "Replace a device" in the catalog; its flow has not had its turn. @returns the request item */
export async function orderReplacement(
  instance: TestInstance,
  lockerId: string,
  { person, tag, reason }: Ordered,
): Promise<string> {
  const item = instance.row('sc_cat_item', 'name=Replace a device').sys_id;
  const { result, error } = await instance
    .as(person)
    .post<{ sys_id: string }>(`/api/sn_sc/servicecatalog/items/${item}/order_now`, {
      sysparm_quantity: '1',
      variables: {
        requested_for: instance.row('sys_user', `user_name=${person}`).sys_id,
        device: instance.row('alm_hardware', `asset_tag=${tag}`).sys_id,
        reason,
        locker: lockerId,
        reach_needed: 'false',
      },
    });
  if (error) throw new Error(JSON.stringify(error));
  return instance.row('sc_req_item', `request=${result.sys_id}`).sys_id ?? '';
}

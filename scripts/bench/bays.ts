/** Makes the demonstration's site as large as a campus. */
import { randomUUID } from 'node:crypto';
import type { TestInstance } from '../../tests/support/instance.ts';
import { CONTROLLER } from '../../tests/support/site.ts';

const BAYS_PER_LOCKER = 40;
const BY = 'admin';
const EMPTY = { presence: 'empty', charge_percent: '' };
/** Fuller than those of the demonstration: allocation must prefer the wished locker all the same. */
const READY = { presence: 'occupied', charge_percent: '100' };

const newId = () => randomUUID().replaceAll('-', '');

/**
 * Adds lockers of 40 bays beside the one that is measured, at the same site and with the same kinds of device ready in
 * every second bay, until there are `bays` bays. Straight into the store: what the app does when a bay is put up is not
 * what is measured.
 */
export function growTo(bays: number, { kernel: { store }, row, rows }: TestInstance): void {
  const locker = row('x_smart_lockers_locker', `controller_id=${CONTROLLER}`);
  const [pattern] = rows(
    'x_smart_lockers_bay',
    `locker.controller_id=${CONTROLLER}^asset.model_category.name=Loan laptop`,
  );
  if (!pattern) throw new Error(`no bay of ${CONTROLLER} has a loan laptop in it`);
  const asset = row('alm_hardware', `sys_id=${pattern.asset}`);
  let missing = bays - rows('x_smart_lockers_bay').length;
  for (let unit = 1; missing > 0; unit += 1) {
    const lockerId = newId();
    const name = `campus-${unit}`;
    store.insert('x_smart_lockers_locker', { ...locker, sys_id: lockerId, name, controller_id: name }, BY);
    const here = Math.min(missing, BAYS_PER_LOCKER);
    for (let number = 1; number <= here; number += 1) {
      const assetId = number % 2 === 0 ? newId() : '';
      if (assetId !== '') store.insert('alm_hardware', { ...asset, sys_id: assetId, asset_tag: assetId }, BY);
      const bay = { sys_id: newId(), locker: lockerId, number: String(number), asset: assetId };
      store.insert('x_smart_lockers_bay', { ...pattern, ...bay, ...(assetId === '' ? EMPTY : READY) }, BY);
    }
    missing -= here;
  }
}

import type { GlideRecord } from '@servicenow/glide';
import { reserveFault } from '../domain/capacity';
import { refuse } from './refuse';

/** What is kept free has limits that leave room between them. */
export function validateCapacity(current: GlideRecord, _previous: GlideRecord): void {
  const number = (column: string): number => Number(current.getValue(column) || 0);
  refuse(current, reserveFault({ minimum: number('minimum'), maximum: number('maximum') }));
}

import type { GlideRecord } from '@servicenow/glide';
import { bayFault } from '../domain/places';
import { refuse } from './refuse';

/** A bay has a door that can be addressed and an inside that things fit into. */
export function validateBay(current: GlideRecord, _previous: GlideRecord): void {
  const number = (column: string): number => Number(current.getValue(column) || 0);
  refuse(
    current,
    bayFault({
      number: number('number'),
      size: { widthMm: number('width_mm'), heightMm: number('height_mm'), depthMm: number('depth_mm') },
    }),
  );
}

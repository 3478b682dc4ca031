import { IN_USE } from '../domain/assetRecords';
import type { Device, Size } from '../domain/model';
import { distinct, select, toNumber, type Condition, type Options, type Row } from './records';

const DEVICE_COLUMNS = [
  'sys_id',
  'display_name',
  'asset_tag',
  'model',
  'model_category',
  'install_status',
  'substatus',
] as const;
const MODEL_COLUMNS = ['sys_id', 'display_name', 'name', 'width', 'height', 'depth', 'dimensions_unit'] as const;

/** Millimetres in a unit of `cmdb_model.dimensions_unit`; without one the numbers are taken for millimetres. */
const UNIT_MM: Readonly<Record<string, number>> = { '': 1, mm: 1, cm: 10, m: 1000, in: 25.4, inch: 25.4, inches: 25.4 };

/** Two queries, however many: the devices, and the models they are of. */
export function readDevices(ids: readonly string[]): Device[] {
  return findDevices([['sys_id', 'IN', distinct(ids)]]);
}

/** The same, by what their records say. */
export function findDevices(where: readonly Condition[], options: Options = {}): Device[] {
  const rows = select('alm_hardware', DEVICE_COLUMNS, where, options);
  const modelIds = distinct(rows.map((row) => row.model));
  const models = new Map(
    select('cmdb_model', MODEL_COLUMNS, [['sys_id', 'IN', modelIds]]).map((row) => [row.sys_id, row]),
  );
  return rows.map((row) => {
    const model = models.get(row.model);
    return {
      id: row.sys_id,
      name: model?.display_name || model?.name || row.display_name,
      tag: row.asset_tag,
      modelCategoryId: row.model_category,
      installStatus: row.install_status,
      substatus: row.substatus,
      size: model ? sizeOf(model) : null,
    };
  });
}

/** Nobody has more devices in use; more are not looked at. */
const MOST_IN_HAND = 50;

/** What the records place in a person's hand, lent or their own, by their tags. */
export function devicesInHand(personId: string): Device[] {
  const inHand = [['assigned_to', '=', personId] as const, ['install_status', '=', IN_USE] as const];
  return findDevices(inHand, { orderBy: 'asset_tag', limit: MOST_IN_HAND });
}

function sizeOf(model: Row<(typeof MODEL_COLUMNS)[number]>): Size | null {
  const unit = UNIT_MM[model.dimensions_unit.toLowerCase()];
  const [width, height, depth] = [toNumber(model.width), toNumber(model.height), toNumber(model.depth)];
  if (unit === undefined || !(width > 0 && height > 0 && depth > 0)) return null;
  return { widthMm: width * unit, heightMm: height * unit, depthMm: depth * unit };
}

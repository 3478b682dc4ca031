import type { Row, Table } from '../../kernel.ts';
import type { Engine } from '../engine.ts';
import { elementOf } from './element.ts';
import { changedValues, standOn } from './record-state.ts';
import { GlideRecord, stateOf } from './record.ts';
import { refuseVariables, variablesElement } from './variables.ts';

type RecordClass = new (engine: Engine, tableName: string) => GlideRecord;

/** Classes per table, whose prototypes have a property per column, so that `record.state` is found as fast as any method. */
const classes = new WeakMap<Table, WeakMap<RecordClass, RecordClass>>();

function classFor(base: RecordClass, table: Table): RecordClass {
  let ofTable = classes.get(table);
  if (!ofTable) classes.set(table, (ofTable = new WeakMap()));
  let made = ofTable.get(base);
  if (!made) {
    made = class extends base {};
    for (const { name, type } of table.columns.values()) {
      if (name in base.prototype) continue;
      Object.defineProperty(made.prototype, name, {
        enumerable: true,
        get(this: GlideRecord) {
          return type === 'variables' ? variablesElement(this) : elementOf(this, name);
        },
        set(this: GlideRecord, value: unknown) {
          if (type === 'variables') refuseVariables(this);
          this.setValue(name, value);
        },
      });
    }
    ofTable.set(base, made);
  }
  return made;
}

/** A GlideRecord (or a kind of it) whose columns are its properties. */
export function makeRecord(engine: Engine, tableName: unknown, base: RecordClass = GlideRecord): GlideRecord {
  const table = engine.kernel.store.dictionary.table(String(tableName));
  return table ? new (classFor(base, table))(engine, table.name) : new base(engine, String(tableName));
}

/** A GlideRecord that stands on `row`; `before` is what its changes are measured by, null for a record yet to be inserted. */
export function recordOn(engine: Engine, table: string, row: Row | null, before: Row | null = row): GlideRecord {
  const record = makeRecord(engine, table);
  const state = stateOf(record);
  standOn(state, row);
  state.before = before;
  return record;
}

/** What has been set on a record since it was read. */
export const changesOf = (record: GlideRecord): Row => changedValues(stateOf(record));

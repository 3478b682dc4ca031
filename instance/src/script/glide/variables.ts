import { variablesOf } from '../../catalog/variables.ts';
import { NotImplemented } from '../errors.ts';
import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { stateOf, type GlideRecord } from './record.ts';

/** One answer that an order gave: `record.variables.device_kind`. */
export class GlideVariable extends GlideObject {
  static readonly glideName = 'GlideElementVariable';
  #value: string;
  constructor(engine: Engine, value: string) {
    super(engine);
    this.#value = value;
  }
  override toString(): string {
    return this.#value;
  }
  getValue(): string {
    return this.#value;
  }
  nil(): boolean {
    return this.#value === '';
  }
}
guarded(GlideVariable);

/** The answers of a request item, also for its tasks. Read only. */
class GlideVariables extends GlideObject {
  static readonly glideName = 'GlideElementVariables';
  static readonly hasFields = true;
}

export function variablesElement(record: GlideRecord): GlideVariables {
  const engine = engineOf(record);
  const values = stateOf(record).values ?? {};
  const item = record.getRecordClassName() === 'sc_req_item' ? values['sys_id'] : values['request_item'];
  const made = new GlideVariables(engine);
  for (const [name, value] of Object.entries(item ? variablesOf(engine.kernel, item) : {})) {
    Object.defineProperty(made, name, {
      enumerable: true,
      value: new GlideVariable(engine, value),
    });
  }
  Object.freeze(made);
  return made;
}

/** @throws NotImplemented always */
export function refuseVariables(record: GlideRecord): never {
  throw new NotImplemented(`GlideRecord.variables of ${record.getTableName()} as something to set`);
}

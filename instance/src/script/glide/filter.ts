import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { evaluatorFor } from '../evaluate.ts';
import { stateOf, type GlideRecord } from './record.ts';
import { toText } from './values.ts';

/** Whether a record, as it stands, is what an encoded query looks for. */
export function checkRecord(engine: Engine, record: GlideRecord, query: unknown): boolean {
  const { values, before } = stateOf(record);
  const { kernel, tx } = engine;
  return kernel.store.matches(record.getRecordClassName(), values ?? {}, toText(query), {
    ...(before ? { previous: before } : {}),
    userId: tx.user.sysId,
    evaluate: evaluatorFor(engine),
  });
}

export class GlideFilter extends GlideObject {
  static readonly glideName = 'GlideFilter';
  #query: string;
  #title: string;
  constructor(engine: Engine, query: unknown, title: unknown) {
    super(engine);
    this.#query = toText(query);
    this.#title = toText(title);
  }
  getFilter(): string {
    return this.#query;
  }
  getTitle(): string {
    return this.#title;
  }
  match(record: GlideRecord, matchAll: unknown = true): boolean {
    return checkRecord(
      engineOf(this),
      record,
      matchAll === false ? this.#query.replaceAll('^', '^OR').replaceAll('^OROR', '^OR') : this.#query,
    );
  }
}
guarded(GlideFilter);

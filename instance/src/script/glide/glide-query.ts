import type { Column } from '../../kernel.ts';
import { toText } from './values.ts';
import { columnAt, EMPTY, encoded, FLAG, knownField, place, typed, type Plan, type Values } from './query-plan.ts';
import { GlideAggregate } from './aggregate.ts';
import type { Engine } from '../engine.ts';
import { engineOf, GlideObject, guarded } from '../engine.ts';
import { NotImplemented } from '../errors.ts';
import { makeRecord } from './make-record.ts';
import { condition } from './query.ts';
import { GlideRecord, GlideRecordSecure } from './record.ts';
import { Optional, Stream } from './stream.ts';

let planOf: (query: GlideQuery) => Plan;

/** GlideQuery: queries as values, results as plain objects. Fields that do not exist are refused, and failed writes throw. */
export class GlideQuery extends GlideObject {
  static readonly glideName = 'GlideQuery';
  readonly type = 'GlideQuery';
  readonly table: string;
  #plan: Plan;

  constructor(engine: Engine, table: unknown, plan: Plan = EMPTY) {
    super(engine);
    this.table = toText(table);
    this.#plan = plan;
    if (this.table !== '' && !engine.kernel.store.dictionary.table(this.table))
      throw new Error(`Invalid table: ${this.table}`);
  }

  static {
    planOf = (query) => query.#plan;
  }

  where(...args: unknown[]): GlideQuery {
    return this.#and(conditionsOf(this, args));
  }
  orWhere(...args: unknown[]): GlideQuery {
    return this.#or(conditionsOf(this, args));
  }
  whereNull(field: unknown): GlideQuery {
    return this.#and([[`${this.#known(field)}ISEMPTY`]]);
  }
  whereNotNull(field: unknown): GlideQuery {
    return this.#and([[`${this.#known(field)}ISNOTEMPTY`]]);
  }
  orWhereNull(field: unknown): GlideQuery {
    return this.#or([[`${this.#known(field)}ISEMPTY`]]);
  }
  orWhereNotNull(field: unknown): GlideQuery {
    return this.#or([[`${this.#known(field)}ISNOTEMPTY`]]);
  }
  orderBy(...fields: unknown[]): GlideQuery {
    return this.#with({ orders: [...this.#plan.orders, ...fields.map((field) => `ORDERBY${this.#known(field)}`)] });
  }
  orderByDesc(fieldOrFunction: unknown, field?: unknown): GlideQuery {
    const order =
      field === undefined
        ? this.#known(fieldOrFunction)
        : `${toText(fieldOrFunction).toUpperCase()}.${this.#known(field)}`;
    return this.#with({ orders: [...this.#plan.orders, `ORDERBYDESC${order}`] });
  }
  limit(count: unknown): GlideQuery {
    return this.#with({ limit: Number(count) });
  }
  disableWorkflow(): GlideQuery {
    return this.#with({ workflow: false });
  }
  forceUpdate(): GlideQuery {
    return this.#with({ force: true });
  }
  withAcls(): GlideQuery {
    return this.#with({ acls: true });
  }
  groupBy(...fields: unknown[]): GlideQuery {
    return this.#with({ groupBy: [...this.#plan.groupBy, ...fields.flat().map((field) => this.#known(field))] });
  }
  aggregate(fn: unknown, field?: unknown): GlideQuery {
    return this.#with({
      aggregates: [...this.#plan.aggregates, { fn: toText(fn), field: field === undefined ? '' : this.#known(field) }],
    });
  }
  having(fn: unknown, field: unknown, operator: unknown, value: unknown): GlideQuery {
    return this.#with({
      having: [
        ...this.#plan.having,
        { fn: toText(fn), field: this.#known(field), operator: toText(operator), value: Number(value) },
      ],
    });
  }

  select(...fields: unknown[]): Stream<Values> {
    const names = fields.flat().map((field) => this.#known(field));
    if (this.#plan.groupBy.length > 0 || this.#plan.aggregates.length > 0) return new Stream(() => this.#groups());
    return new Stream(() => this.#read(names));
  }
  selectOne(...fields: unknown[]): Optional<Values> {
    return this.limit(1)
      .select(...fields)
      .find();
  }
  get(sysId: unknown, fields: unknown = []): Optional<Values> {
    return this.getBy({ sys_id: sysId }, fields);
  }
  getBy(values: Values, fields: unknown = []): Optional<Values> {
    const query = Object.entries(values).reduce<GlideQuery>((sofar, [name, value]) => sofar.where(name, value), this);
    const found = query.selectOne(...[fields].flat());
    return found.isPresent()
      ? found
      : new Optional<Values>(
          null,
          `Unable to find a record with the following: ${JSON.stringify(values)} in table: ${this.table}`,
        );
  }
  count(): number {
    return Number(this.#single('COUNT', undefined) ?? 0);
  }
  sum(field: unknown): Optional<number> {
    return number(this.#single('SUM', this.#known(field)));
  }
  avg(field: unknown): Optional<number> {
    return number(this.#single('AVG', this.#known(field)));
  }
  min(field: unknown): Optional<unknown> {
    return new Optional(typed(this.#single('MIN', this.#known(field)) ?? '', this.#column(field)));
  }
  max(field: unknown): Optional<unknown> {
    return new Optional(typed(this.#single('MAX', this.#known(field)) ?? '', this.#column(field)));
  }

  insert(values: Values, fields: unknown = []): Optional<Values> {
    const record = this.#record();
    record.initialize();
    this.#set(record, values);
    const id = record.insert();
    if (id === null) throw new Error(`Failed to insert record into ${this.table}: ${record.getLastErrorMessage()}`);
    return new GlideQuery(engineOf(this), this.table).get(id, [...Object.keys(values), ...[fields].flat().map(toText)]);
  }
  /** Of the one record that the query finds. */
  update(values: Values, fields: unknown = []): Optional<Values> {
    const record = this.limit(1).toGlideRecord();
    record.query();
    if (!record.next()) return new Optional<Values>(null, `Unable to update: no record of ${this.table} found`);
    this.#save(record, values);
    return new GlideQuery(engineOf(this), this.table).get(record.getUniqueValue(), [
      ...Object.keys(values),
      ...[fields].flat().map(toText),
    ]);
  }
  insertOrUpdate(values: Values, fields: unknown = []): Optional<Values> {
    const { sys_id: id, ...rest } = values;
    const known =
      id === undefined
        ? null
        : new GlideQuery(engineOf(this), this.table, { ...this.#plan, groups: [] }).where('sys_id', id);
    return known?.selectOne().isPresent() ? known.update(rest, fields) : this.insert(values, fields);
  }
  updateMultiple(values: Values): { rowCount: number } {
    const record = this.toGlideRecord();
    record.query();
    let rowCount = 0;
    for (; record.next(); rowCount += 1) this.#save(record, values);
    return { rowCount };
  }
  deleteMultiple(): void {
    this.toGlideRecord().deleteMultiple();
  }
  del(): void {
    this.deleteMultiple();
  }
  toGlideRecord(): GlideRecord {
    const record = this.#record();
    const query = encoded(this.#plan);
    if (query !== '') record.addEncodedQuery(query);
    if (this.#plan.limit !== null) record.setLimit(this.#plan.limit);
    return record;
  }
  override toString(): string {
    return `GlideQuery<${this.table}> [${encoded(this.#plan)}]`;
  }

  #with(change: Partial<Plan>): GlideQuery {
    return new GlideQuery(engineOf(this), this.table, { ...this.#plan, ...change });
  }
  #and(groups: readonly (readonly string[])[]): GlideQuery {
    return this.#with({ groups: [...this.#plan.groups, ...groups] });
  }
  #or(groups: readonly (readonly string[])[]): GlideQuery {
    const last = this.#plan.groups.at(-1);
    if (!last) throw new Error('orWhere must be preceded by where, whereNull or whereNotNull');
    if (groups.length !== 1) throw new NotImplemented('GlideQuery.orWhere of several conditions that must all hold');
    return this.#with({ groups: [...this.#plan.groups.slice(0, -1), [...last, ...(groups[0] ?? [])]] });
  }
  #column(path: unknown): Column | undefined {
    return columnAt(engineOf(this).kernel.store, this.table, path);
  }
  #known(path: unknown): string {
    return knownField(engineOf(this).kernel.store, this.table, path);
  }
  #record(): GlideRecord {
    const record = makeRecord(engineOf(this), this.table, this.#plan.acls ? GlideRecordSecure : GlideRecord);
    if (!this.#plan.workflow) record.setWorkflow(false);
    if (this.#plan.force) record.setForceUpdate(true);
    return record;
  }
  #set(record: GlideRecord, values: Values): void {
    for (const [name, value] of Object.entries(values)) {
      if (name === 'sys_id') record.setNewGuidValue(value);
      else record.setValue(this.#known(name), value);
    }
  }
  #save(record: GlideRecord, values: Values): void {
    this.#set(record, values);
    if (record.update() === null)
      throw new Error(`Failed to update record of ${this.table}: ${record.getLastErrorMessage()}`);
  }
  *#read(names: readonly string[]): Generator<Values> {
    const record = this.toGlideRecord();
    record.query();
    while (record.next()) {
      const found: Values = {};
      for (const name of names) place(found, name, this.#value(record, name));
      found['sys_id'] = record.getUniqueValue();
      yield found;
    }
  }
  #value(record: GlideRecord, name: string): unknown {
    const element = record.getElement(name.replace(FLAG, ''));
    return FLAG.test(name)
      ? (element?.getDisplayValue() ?? null)
      : typed(element?.toString() ?? '', this.#column(name));
  }
  #aggregateRecord(): GlideAggregate {
    const record = makeRecord(engineOf(this), this.table, GlideAggregate) as GlideAggregate;
    const query = encoded(this.#plan);
    if (query !== '') record.addEncodedQuery(query);
    return record;
  }
  #single(fn: string, field: string | undefined): string | null {
    const record = this.#aggregateRecord();
    record.setGroup(false);
    record.addAggregate(fn, field);
    record.query();
    return record.next() ? record.getAggregate(fn, field) : null;
  }
  *#groups(): Generator<Values> {
    const record = this.#aggregateRecord();
    record.setGroup(false);
    const { aggregates, groupBy, having } = this.#plan;
    for (const field of groupBy) record.groupBy(field);
    for (const { fn, field } of aggregates) record.addAggregate(fn, field);
    for (const { fn, field, operator, value } of having) record.addHaving(fn, field, operator, value);
    record.query();
    while (record.next()) {
      const found: Values = {
        group: Object.fromEntries(
          groupBy.map((field) => [field, typed(record.getElement(field)?.toString() ?? '', this.#column(field))]),
        ),
      };
      for (const { fn, field } of aggregates) {
        const value = Number(record.getAggregate(fn, field));
        found[fn] = field === '' ? value : { ...(found[fn] as Values | undefined), [field]: value };
      }
      yield found;
    }
  }
}
guarded(GlideQuery);

const number = (value: string | null) => new Optional(value === null || value === '' ? null : Number(value));

function conditionsOf(query: GlideQuery, args: readonly unknown[]): readonly (readonly string[])[] {
  const [field, operator, value] = args;
  if (field instanceof GlideQuery) return planOf(field).groups;
  knownField(engineOf(query).kernel.store, query.table, field);
  return [[condition(field, operator, value, args.length)]];
}

/** `GlideQuery.parse(table, encodedQuery)`. */
export function parseQuery(engine: Engine, table: unknown, query: unknown): GlideQuery {
  return new GlideQuery(engine, table, { ...EMPTY, groups: [[toText(query)]] });
}

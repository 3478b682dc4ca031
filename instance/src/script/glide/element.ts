import type { Column, Row, Table } from '../../kernel.ts';
import { formatDateTime, parseDateTime } from '../../data/dates.ts';
import { decryptSecret } from '../../data/secrets.ts';
import { engineOf, GlideObject, guarded } from '../engine.ts';
import { GlideElementDescriptor } from './descriptor.ts';
import { journalText } from './journal.ts';
import { makeRecord } from './make-record.ts';
import { stateOf, type GlideRecord } from './record.ts';
import { setDisplayText } from './set-display.ts';
import { isTrue, toText } from './values.ts';

/** Where an element belongs: to a record's field, or to a field of the record that its parent refers to. */
interface Place {
  readonly record: GlideRecord;
  readonly parent: GlideElement | null;
  readonly column: Column;
  readonly children: Map<string, GlideElement>;
  /** The record referred to when last looked at. */
  linked: { id: string; row: Row | undefined } | null;
}

let placeOf: (element: GlideElement) => Place;

/**
 * One field of a record, at the end of a dot-walked path: an object that follows its record as that moves, not a string.
 * A script that keeps it keeps the field, not the value. Whatever is not the platform's own name is outside the class: a
 * column of a record referred to may have any name.
 */
export class GlideElement extends GlideObject {
  static readonly glideName = 'GlideElement';
  static readonly hasFields = true;
  #place: Place;

  constructor(record: GlideRecord, parent: GlideElement | null, column: Column) {
    super(engineOf(record));
    this.#place = { record, parent, column, children: new Map(), linked: null };
  }
  static {
    placeOf = (element) => element.#place;
  }

  override toString(): string {
    const { record, parent, column } = this.#place;
    return (parent ? linkedRow(parent) : stateOf(record).values)?.[column.name] ?? '';
  }
  getValue(): string {
    return this.toString();
  }
  nil(): boolean {
    return this.toString() === '';
  }
  isNil(): boolean {
    return this.nil();
  }
  hasValue(): boolean {
    return !this.nil();
  }
  setValue(value: unknown): void {
    const { record, parent, column } = this.#place;
    if (!parent) return record.setValue(column.name, value);
    const { kernel, scope } = engineOf(this);
    kernel.log('warn', scope, `GlideElement: ${column.name} belongs to another record; nothing was set`);
  }
  /** As the user sees it: labels, names, times in the user's zone. */
  getDisplayValue(maxCharacters?: unknown): string {
    const { kernel, tx } = engineOf(this);
    const shown = kernel.store.displayValue(
      this.getTableName(),
      this.#place.column.name,
      this.toString(),
      tx.user.timeZone,
    );
    return maxCharacters === undefined ? shown : shown.slice(0, Number(maxCharacters));
  }
  setDisplayValue(value: unknown): void {
    setDisplayText(this, toText(value));
  }
  getHTMLValue(maxCharacters?: unknown): string {
    const html = this.toString();
    return maxCharacters === undefined ? html : html.slice(0, Number(maxCharacters));
  }
  getDecryptedValue(): string {
    const { column } = this.#place;
    if (column.type !== 'password2') throw new Error(`getDecryptedValue: ${column.name} is no password2 field`);
    return decryptSecret(this.toString());
  }
  /** Milliseconds since 1970 of a date field. */
  dateNumericValue(): number {
    return parseDateTime(this.toString()) ?? 0;
  }
  setDateNumericValue(ms: unknown): void {
    this.setValue(formatDateTime(Number(ms)));
  }
  getJournalEntry(count: unknown): string {
    const { record, column } = this.#place;
    return journalText(engineOf(this), record.getUniqueValue(), column.name, Number(count));
  }
  setJournalEntry(text: unknown): void {
    this.setValue(text);
  }
  getChoices(): string[] {
    return choicesOf(this).map(({ value }) => value);
  }
  getChoiceValue(): string {
    return choicesOf(this).find(({ value }) => value === this.toString())?.label ?? '';
  }

  changes(): boolean {
    return before(this) !== this.toString();
  }
  changesFrom(value: unknown): boolean {
    return this.changes() && before(this) === normal(this, value);
  }
  changesTo(value: unknown): boolean {
    return this.changes() && this.toString() === normal(this, value);
  }

  getED(): GlideElementDescriptor {
    return new GlideElementDescriptor(engineOf(this), this.#place.column);
  }
  getName(): string {
    return this.#place.column.name;
  }
  getLabel(): string {
    return this.#place.column.label;
  }
  getTableName(): string {
    const { record, parent } = this.#place;
    return (parent && placeOf(parent).column.reference) ?? record.getTableName();
  }
  getBaseTableName(): string {
    return this.#place.column.table;
  }
  getReferenceTable(): string | null {
    return this.#place.column.reference;
  }
  getAttribute(name: unknown): string | null {
    return this.#place.column.attributes[String(name)] ?? null;
  }
  getBooleanAttribute(name: unknown): boolean {
    return isTrue(this.#place.column.attributes[String(name)]);
  }
  hasAttribute(name: unknown): boolean {
    return String(name) in this.#place.column.attributes;
  }
  /** The record that a reference points to; a new one when it points nowhere. */
  getRefRecord(): GlideRecord {
    const record = makeRecord(engineOf(this), this.#place.column.reference ?? '');
    if (!this.nil()) record.get(this.toString());
    return record;
  }
  getGlideRecord(): GlideRecord {
    return this.#place.record;
  }
  canRead(): boolean {
    return may(this, 'read');
  }
  canWrite(): boolean {
    return may(this, 'write');
  }
  canCreate(): boolean {
    return may(this, 'create');
  }
  setError(message: unknown): void {
    engineOf(this).tx.messages.push({ type: 'error', text: String(message) });
  }
}
guarded(GlideElement);

export const columnOf = (element: GlideElement): Column => placeOf(element).column;

/** The table that a reference points to. */
export function targetOf(element: GlideElement): Table | undefined {
  const { column } = placeOf(element);
  return column.reference && column.type === 'reference'
    ? engineOf(element).kernel.store.dictionary.table(column.reference)
    : undefined;
}

/** The field `name` of the record that a reference points to; null when there is no such field. */
export function childOf(element: GlideElement, name: string): GlideElement | null {
  const { record, children } = placeOf(element);
  const column = targetOf(element)?.columns.get(name);
  if (!column) return null;
  let child = children.get(name);
  if (!child) children.set(name, (child = elementFor(record, element, column)));
  return child;
}

const elements = new WeakMap<GlideRecord, Map<string, GlideElement>>();

/** The element of a record's own field; null when the table has none of that name. */
export function elementOf(record: GlideRecord, name: string): GlideElement | null {
  let known = elements.get(record);
  if (!known) elements.set(record, (known = new Map()));
  let element = known.get(name);
  if (element) return element;
  const column = stateOf(record).table?.columns.get(name);
  if (!column) return null;
  known.set(name, (element = elementFor(record, null, column)));
  return element;
}

/** Elements of references have the columns of the table referred to as properties: dot-walking. */
const elementClasses = new WeakMap<Table, typeof GlideElement>();

function elementFor(record: GlideRecord, parent: GlideElement | null, column: Column): GlideElement {
  const target =
    column.reference && column.type === 'reference'
      ? engineOf(record).kernel.store.dictionary.table(column.reference)
      : undefined;
  return new (target ? classFor(target) : GlideElement)(record, parent, column);
}

function classFor(target: Table): typeof GlideElement {
  let made = elementClasses.get(target);
  if (made) return made;
  made = class extends GlideElement {};
  for (const name of target.columns.keys()) {
    if (name in GlideElement.prototype) continue;
    Object.defineProperty(made.prototype, name, {
      enumerable: true,
      get(this: GlideElement) {
        return childOf(this, name);
      },
      set(this: GlideElement, value: unknown) {
        childOf(this, name)?.setValue(value);
      },
    });
  }
  elementClasses.set(target, made);
  return made;
}

function linkedRow(element: GlideElement): Row | undefined {
  const place = placeOf(element);
  const id = element.toString();
  if (place.linked?.id !== id)
    place.linked = {
      id,
      row: id && place.column.reference ? engineOf(element).kernel.store.get(place.column.reference, id) : undefined,
    };
  return place.linked.row;
}

function before(element: GlideElement): string {
  const { record, parent, column } = placeOf(element);
  return parent ? element.toString() : (stateOf(record).before?.[column.name] ?? '');
}

const normal = (element: GlideElement, value: unknown) =>
  columnOf(element).type === 'boolean' ? String(isTrue(value)) : toText(value);
const choicesOf = (element: GlideElement) =>
  engineOf(element).kernel.store.dictionary.choices(element.getTableName(), columnOf(element).name);

function may(element: GlideElement, operation: 'read' | 'write' | 'create'): boolean {
  const { kernel, tx } = engineOf(element);
  const { record, column } = placeOf(element);
  return kernel.access.can(tx, operation, record.getTableName(), stateOf(record).values, column.name);
}

import { XMLParser } from 'fast-xml-parser';
import { escapeQueryValue, newSysId } from '../../data/index.ts';
import type { Row } from '../../kernel.ts';
import { propertyValue, scopeName } from '../cache.ts';
import { engineOf, GlideObject, guarded } from '../engine.ts';
import { hasAnyRole } from '../users.ts';
import { GlideDateTime, instant } from './date-time.ts';
import { filled, writeLog } from './log.ts';
import { messageText } from './messages.ts';
import { namedDates } from './periods.ts';
import type { GlideRecord } from './record.ts';
import { GlideSession } from './session.ts';
import { GlideUser } from './user.ts';
import { toText } from './values.ts';
import { asScope } from './record-state.ts';

/** `gs`, as scoped code has it; what only the global scope has is refused in any other. */
export class GlideSystem extends GlideObject {
  static readonly glideName = 'GlideSystem';

  info(message: unknown, ...values: unknown[]): void {
    writeLog(engineOf(this), 'info', filled(message, values));
  }
  warn(message: unknown, ...values: unknown[]): void {
    writeLog(engineOf(this), 'warn', filled(message, values));
  }
  error(message: unknown, ...values: unknown[]): void {
    writeLog(engineOf(this), 'error', filled(message, values));
  }
  debug(message: unknown, ...values: unknown[]): void {
    writeLog(engineOf(this), 'debug', filled(message, values));
  }
  isDebugging(): boolean {
    return propertyValue(engineOf(this).kernel, `${engineOf(this).scope}.logging.verbosity`) === 'debug';
  }
  addInfoMessage(text: unknown): void {
    engineOf(this).tx.messages.push({ type: 'info', text: toText(text) });
  }
  addErrorMessage(text: unknown): void {
    engineOf(this).tx.messages.push({ type: 'error', text: toText(text) });
  }
  getErrorMessages(): string[] {
    return engineOf(this)
      .tx.messages.filter(({ type }) => type === 'error')
      .map(({ text }) => text);
  }
  getMessage(key: unknown, values: unknown = []): string {
    return messageText(engineOf(this), toText(key), Array.isArray(values) ? (values as unknown[]) : [values]);
  }

  getUser(): GlideUser {
    return new GlideUser(engineOf(this), engineOf(this).tx.user);
  }
  getUserID(): string {
    return engineOf(this).tx.user.sysId;
  }
  getUserName(): string {
    return engineOf(this).tx.user.userName;
  }
  getUserDisplayName(): string {
    return engineOf(this).tx.user.name;
  }
  hasRole(roles: unknown): boolean {
    return hasAnyRole(engineOf(this).tx.user, toText(roles));
  }
  getSession(): GlideSession {
    return new GlideSession(engineOf(this));
  }
  isInteractive(): boolean {
    return engineOf(this).tx.interactive;
  }
  isLoggedIn(): boolean {
    return engineOf(this).tx.user.userName !== 'guest';
  }
  getTimeZoneName(): string {
    return engineOf(this).tx.user.timeZone;
  }
  isMobile(): boolean {
    return false;
  }

  getProperty(name: unknown, fallback: unknown = ''): string | null {
    const value = propertyValue(engineOf(this).kernel, toText(name));
    return value === null || value === '' ? (fallback === null ? null : toText(fallback)) : value;
  }
  /** Of its own application alone; one that does not exist is made there. */
  setProperty(name: unknown, value: unknown, description?: unknown): void {
    saveProperty(this, toText(name), {
      value: toText(value),
      ...(description === undefined ? {} : { description: toText(description) }),
    });
  }
  eventQueue(name: unknown, record: GlideRecord | null, parm1?: unknown, parm2?: unknown, queue?: unknown): void {
    queueEvent(this, name, record, parm1, parm2, queue === undefined ? undefined : toText(queue));
  }
  eventQueueScheduled(name: unknown, record: GlideRecord | null, parm1: unknown, parm2: unknown, at: unknown): void {
    queueEvent(this, name, record, parm1, parm2, undefined, instant(at));
  }
  getCurrentScopeName(): string {
    return engineOf(this).scope;
  }
  getCallerScopeName(): string | null {
    const { tx, scope } = engineOf(this);
    return tx.scope === scope ? null : tx.scope;
  }
  getCurrentApplicationId(): string {
    const { kernel, scope } = engineOf(this);
    return kernel.store.query({ table: 'sys_scope', query: `scope=${scope}`, limit: 1 })[0]?.['sys_id'] ?? 'global';
  }
  tableExists(name: unknown): boolean {
    return engineOf(this).kernel.store.dictionary.table(toText(name)) !== undefined;
  }

  generateGUID(): string {
    return newSysId();
  }
  nil(value: unknown): boolean {
    return toText(value) === '';
  }
  base64Encode(text: unknown): string {
    return Buffer.from(toText(text), 'utf8').toString('base64');
  }
  base64Decode(text: unknown): string {
    return Buffer.from(toText(text), 'base64').toString('utf8');
  }
  urlEncode(text: unknown): string {
    return encodeURIComponent(toText(text)).replaceAll('%20', '+');
  }
  urlDecode(text: unknown): string {
    return decodeURIComponent(toText(text).replaceAll('+', '%20'));
  }
  xmlToJSON(xml: unknown): string {
    return JSON.stringify(new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(toText(xml)));
  }
  /** Text of the date that a day and a time of day make, both in the user's zone. */
  dateGenerate(day: unknown, time: unknown): string {
    const at = new GlideDateTime(engineOf(this), `${toText(day)} ${toText(time)}`, true);
    return at.getValue();
  }

  // Only the global scope has these.
  log(message: unknown): void {
    globalOnly(this, 'log');
    writeLog(engineOf(this), 'info', toText(message));
  }
  print(message: unknown): void {
    globalOnly(this, 'print');
    writeLog(engineOf(this), 'info', toText(message));
  }
  now(): string {
    globalOnly(this, 'now');
    return new GlideDateTime(engineOf(this)).getDisplayValue().slice(0, 10);
  }
  nowDateTime(): string {
    globalOnly(this, 'nowDateTime');
    return new GlideDateTime(engineOf(this)).getDisplayValue();
  }
  include(_name: unknown): boolean {
    globalOnly(this, 'include');
    return true;
  }
  sleep(_ms: unknown): void {
    globalOnly(this, 'sleep');
    throw new Error('gs.sleep would stop the whole instance, which runs in one thread');
  }
}

for (const [name, date] of Object.entries(namedDates)) {
  Object.defineProperty(GlideSystem.prototype, name, {
    configurable: true,
    writable: true,
    value(this: GlideSystem, count: unknown) {
      return date(engineOf(this), count);
    },
  });
}
guarded(GlideSystem);

/** @throws Error in any scope but the global one */
function globalOnly(system: GlideSystem, name: string): void {
  const { scope } = engineOf(system);
  if (scope !== 'global') throw new Error(`Function ${name} is not allowed in scope ${scope}`);
}

function saveProperty(system: GlideSystem, name: string, values: Row): void {
  const { kernel, tx, scope } = engineOf(system);
  const { store, records } = kernel;
  const [row] = store.query({ table: 'sys_properties', query: `name=${escapeQueryValue(name)}`, limit: 1 });
  if (row && scope !== 'global' && scopeName(kernel, row['sys_scope']) !== scope)
    throw new Error(`Scope ${scope} may not set the property ${name} of another scope`);
  const owner = { sys_scope: system.getCurrentApplicationId() };
  asScope(tx, 'global', () =>
    row
      ? records.update(tx, 'sys_properties', row['sys_id'] ?? '', values)
      : records.insert(tx, 'sys_properties', { name, ...owner, ...values }),
  );
}

function queueEvent(
  system: GlideSystem,
  name: unknown,
  record: GlideRecord | null,
  parm1: unknown,
  parm2: unknown,
  queue?: string,
  atMs?: number,
): void {
  const { kernel, tx } = engineOf(system);
  const subject = record ? { table: record.getRecordClassName(), sysId: record.getUniqueValue() } : null;
  kernel.background.queueEvent(tx, toText(name), subject, toText(parm1), toText(parm2), queue, atMs);
}

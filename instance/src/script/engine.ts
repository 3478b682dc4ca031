import type { Kernel, Transaction } from '../kernel.ts';
import { NotImplemented, TransactionCancelled } from './errors.ts';

/** What every Glide object works with: the instance, the transaction, and the scope of the code that made it. */
export interface Engine {
  readonly kernel: Kernel;
  readonly tx: Transaction;
  readonly scope: string;
}

/** @throws TransactionCancelled once a transaction has been cut off or its time is spent */
export function assertAlive(tx: Transaction): void {
  if (tx.cancelled) throw new TransactionCancelled('it was cut off earlier');
  if (Date.now() <= tx.deadlineMs) return;
  tx.cancelled = true;
  throw new TransactionCancelled('maximum execution time exceeded');
}

let engineOf: (object: GlideObject) => Engine;

/** Names that any object may be asked for by the language itself. */
const LANGUAGE_NAMES = new Set([
  'constructor',
  'toString',
  'toLocaleString',
  'valueOf',
  'toJSON',
  'then',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  '__proto__',
]);

/**
 * Ends the prototype chain of Glide classes: a member that no class has is refused by its name. Of records and elements,
 * a name without capitals is a field that the table has not: reading it gives nothing, and setting it does nothing.
 */
const missingMembers = new Proxy(Object.create(Object.prototype) as object, {
  get(target, key, receiver) {
    if (typeof key === 'symbol' || LANGUAGE_NAMES.has(key)) return Reflect.get(target, key, receiver) as unknown;
    if (hasFields(receiver as object) && !/[A-Z]/.test(key)) return undefined;
    throw new NotImplemented(`${glideName(receiver as object)}.${key}`);
  },
  set(_target, key, value, receiver) {
    if (!hasFields(receiver as object))
      return Reflect.defineProperty(receiver as object, key, {
        value,
        configurable: true,
        writable: true,
        enumerable: true,
      });
    const { kernel, scope } = engineOf(receiver as GlideObject);
    kernel.log('warn', scope, `${glideName(receiver as object)}: no field ${String(key)}; nothing was set`);
    return true;
  },
});

const hasFields = (object: object) => (object.constructor as { hasFields?: boolean }).hasFields === true;
const glideName = (object: object) =>
  (object.constructor as { glideName?: string }).glideName ?? object.constructor.name;

/** Base of the classes that scripts see. Has no properties of its own, so that a column of any name can be one. */
export abstract class GlideObject {
  #engine: Engine;
  constructor(engine: Engine) {
    this.#engine = engine;
  }
  static {
    engineOf = (object) => object.#engine;
  }
}
Object.setPrototypeOf(GlideObject.prototype, missingMembers);

export { engineOf };

/** The class whose constructor takes what a script gives, the engine having been given before. */
export type GlideClass = abstract new (engine: Engine, ...args: never[]) => GlideObject;

/** Makes every public method of a class refuse to work in a cancelled transaction. */
export function guarded<Class extends { prototype: object }>(glideClass: Class): Class {
  const { prototype } = glideClass;
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const method: unknown = descriptor.value;
    if (name === 'constructor' || typeof method !== 'function') continue;
    const checked = function (this: GlideObject, ...args: unknown[]): unknown {
      assertAlive(engineOf(this).tx);
      return (method as (...args: unknown[]) => unknown).apply(this, args);
    };
    Object.defineProperty(checked, 'name', { value: name });
    Object.defineProperty(prototype, name, { ...descriptor, value: checked });
  }
  return glideClass;
}

import { types } from 'node:util';
import vm from 'node:vm';
import type { Engine } from './engine.ts';
import { glideGlobals } from './glide/index.ts';
import { includeNames, loadInclude } from './includes.ts';
import { createRequire, type Require } from './modules.ts';

/**
 * Where the code of one scope runs during one transaction: a context of its own with what a scope has, and nothing of
 * Node. It keeps mistakes apart, not enemies: Glide objects belong to the host.
 */
export interface Realm {
  readonly engine: Engine;
  readonly require: Require;
  /** Runs a compiled script with extra globals, which are gone afterwards. */
  evaluate(script: vm.Script, globals: Readonly<Record<string, unknown>>, timeoutMs?: number): unknown;
  /** Takes away a global variable that a script has set, `answer` for instance. */
  take(name: string): unknown;
}

/** Globals that V8 has and a scope on the platform has not, the built-ins later than its language level among them. */
const ABSENT = [
  'Reflect',
  'WeakRef',
  'FinalizationRegistry',
  'Atomics',
  'SharedArrayBuffer',
  'WebAssembly',
  'Intl',
  'console',
  'Iterator',
  'eval',
  'globalThis',
];
const ABSENT_METHODS: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': [
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'toSpliced',
    'with',
    'group',
    'groupToMap',
  ],
  Array: ['fromAsync'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
};

/**
 * What comes from the host (errors that Glide throws, lists that it returns) is of another context: `instanceof` would
 * not know it. `Class.create` and `Object.extendsObject` are the platform's own.
 */
const PRELUDE = new vm.Script(`(function (global, isError, absent, absentMethods) {
  var ordinary = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(Error, Symbol.hasInstance, { value: function (value) { return ordinary.call(this, value) || (this === Error && isError(value)); } });
  Object.defineProperty(Array, Symbol.hasInstance, { value: function (value) { return Array.isArray(value); } });
  Object.defineProperty(Object, 'extendsObject', { value: function (Base, members) {
    var made = Object.create(Base.prototype);
    for (var name in members) made[name] = members[name];
    return made;
  } });
  global.Class = { create: function () { return function () { if (this.initialize) this.initialize.apply(this, arguments); }; } };
  Object.keys(absentMethods).forEach(function (path) {
    var owner = path.split('.').reduce(function (object, name) { return object[name]; }, global);
    absentMethods[path].forEach(function (name) { delete owner[name]; });
  });
  absent.forEach(function (name) { delete global[name]; });
  return { object: function () { return {}; }, array: function (items) { return Array.from(items); } };
})`);
const GLOBAL_OBJECT = new vm.Script('this');

const lazy = (target: object, name: string, make: () => unknown) => {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: false,
    get: () => {
      const value = make();
      Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
      return value;
    },
    set: (value: unknown) =>
      Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false }),
  });
};

/** Makes objects and lists of the context. */
interface Makers {
  object(): object;
  array(items: readonly unknown[]): unknown[];
}

/** Plain data from the host as data of the context, so that it has the context's own prototypes. Functions and Glide objects stay as they are. */
function adopter(make: Makers): (value: unknown) => unknown {
  const known = new WeakMap<object, object>();
  const adopt = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const before = known.get(value);
    if (before) return before;
    if (Array.isArray(value)) return make.array(value.map(adopt));
    if (!isPlain(value)) return value;
    const copy = make.object();
    known.set(value, copy);
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      const { get } = descriptor;
      Object.defineProperty(
        copy,
        name,
        get ? { ...descriptor, get: () => adopt(get.call(value)) } : { ...descriptor, value: adopt(descriptor.value) },
      );
    }
    return copy;
  };
  return adopt;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function createRealm(engine: Engine, realmOf: (scope: string) => Realm): Realm {
  const { scope } = engine;
  const sandbox: Record<string, unknown> = {};
  const require = createRequire(engine, (script) => script.runInContext(context) as never);
  for (const [name, make] of Object.entries(glideGlobals(engine))) lazy(sandbox, name, make);
  for (const name of includeNames(engine.kernel, scope))
    lazy(sandbox, name, () => loadInclude(engine, scope, name, realmOf));
  const globalScope: Record<string, unknown> = {};
  for (const name of includeNames(engine.kernel, 'global'))
    lazy(globalScope, name, () => loadInclude(engine, 'global', name, realmOf));
  lazy(sandbox, 'global', () => (scope === 'global' ? GLOBAL_OBJECT.runInContext(context) : globalScope));
  sandbox['require'] = require;
  const context = vm.createContext(sandbox, { codeGeneration: { strings: false, wasm: false } });
  const prepare = PRELUDE.runInContext(context) as (...args: unknown[]) => Makers;
  const adopt = adopter(prepare(GLOBAL_OBJECT.runInContext(context), types.isNativeError, ABSENT, ABSENT_METHODS));

  return {
    engine,
    require,
    evaluate(script, globals, timeoutMs) {
      const names = Object.keys(globals);
      const before = names.map((name) => Object.getOwnPropertyDescriptor(sandbox, name));
      for (const name of names)
        Object.defineProperty(sandbox, name, {
          value: adopt(globals[name]),
          configurable: true,
          writable: true,
          enumerable: true,
        });
      try {
        return script.runInContext(context, timeoutMs === undefined ? {} : { timeout: timeoutMs }) as unknown;
      } finally {
        names.forEach((name, index) => {
          const descriptor = before[index];
          if (descriptor) Object.defineProperty(sandbox, name, descriptor);
          else delete sandbox[name];
        });
      }
    },
    take(name) {
      const value = sandbox[name];
      delete sandbox[name];
      return value;
    },
  };
}

import { NotImplemented } from '../errors.ts';
import { GlideObject, type Engine } from '../engine.ts';
import { between, GlideDateTime } from './date-time.ts';
import { GlideDate } from './date.ts';
import { GlideDuration } from './duration.ts';
import { makeRecord } from './make-record.ts';
import { GlideRecord, GlideRecordSecure } from './record.ts';
import { GlideElement } from './element.ts';
import { GlideSystem } from './system.ts';
import { GlideTime } from './time.ts';

type Factory = (engine: Engine) => unknown;
type Constructor = abstract new (...args: never[]) => GlideObject;

/** A class as scripts see it: `new` gives it the engine, `instanceof` knows its objects, and missing statics are refused by name. */
function exposed(
  glideClass: Constructor,
  make: (...args: unknown[]) => unknown,
  statics: Record<string, unknown> = {},
): unknown {
  const name = (glideClass as unknown as { glideName: string }).glideName;
  const constructor = function (...args: unknown[]): unknown {
    return make(...args);
  };
  Object.defineProperties(constructor, {
    name: { value: name },
    prototype: { value: glideClass.prototype, writable: false },
  });
  Object.assign(constructor, statics);
  return new Proxy(constructor, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target)) throw new NotImplemented(`${name}.${key}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** What `@servicenow/glide` exports, and what a script has as globals. */
const GLIDE: Readonly<Record<string, Factory>> = {
  gs: (engine) => new GlideSystem(engine),
  GlideRecord: (engine) => exposed(GlideRecord, (table) => makeRecord(engine, table)),
  GlideRecordSecure: (engine) => exposed(GlideRecordSecure, (table) => makeRecord(engine, table, GlideRecordSecure)),
  GlideElement: () =>
    exposed(GlideElement, () => {
      throw new TypeError('GlideElement has no constructor: elements belong to records');
    }),
  GlideDateTime: (engine) =>
    exposed(GlideDateTime, (value, displayed) => new GlideDateTime(engine, value, displayed), {
      subtract: (start: unknown, end: unknown) => between(engine, start, end),
    }),
  GlideDate: (engine) =>
    exposed(GlideDate, (value) => new GlideDate(engine, value), {
      subtract: (start: GlideDate, end: GlideDate) =>
        new GlideDuration(engine, end.getNumericValue() - start.getNumericValue()),
    }),
  GlideTime: (engine) =>
    exposed(GlideTime, (value) => new GlideTime(engine, value), {
      subtract: (start: GlideTime, end: GlideTime) =>
        new GlideDuration(engine, end.getNumericValue() - start.getNumericValue()),
    }),
  GlideDuration: (engine) =>
    exposed(GlideDuration, (value) => new GlideDuration(engine, value), {
      subtract: (start: unknown, end: unknown) => between(engine, start, end),
    }),
};

/** Namespaces below `@servicenow/glide/`, which are globals of the same name too. */
const NAMESPACES: Readonly<Record<string, Readonly<Record<string, Factory>>>> = {};

function namespace(engine: Engine, path: string, members: Readonly<Record<string, Factory>>): object {
  const made = Object.create(
    new Proxy(
      {},
      {
        get(_target, key) {
          if (typeof key === 'symbol' || key === '__esModule' || key === 'default' || key === 'then') return undefined;
          throw new NotImplemented(path === '' ? key : `${path}.${key}`);
        },
      },
    ),
  ) as object;
  for (const [name, factory] of Object.entries(members)) {
    let value: unknown;
    Object.defineProperty(made, name, { enumerable: true, get: () => (value ??= factory(engine)) });
  }
  return made;
}

const modules = new WeakMap<Engine, Map<string, object>>();

/** `require('@servicenow/glide')`, with `''`, or of one of its namespaces. @throws NotImplemented */
export function glideModule(engine: Engine, path: string): object {
  let known = modules.get(engine);
  if (!known) modules.set(engine, (known = new Map()));
  let made = known.get(path);
  if (made) return made;
  const members = path === '' ? GLIDE : NAMESPACES[path];
  if (!members) throw new NotImplemented(`@servicenow/glide/${path}`);
  known.set(path, (made = namespace(engine, path, members)));
  return made;
}

/** The globals of a script, made when first used. */
export function glideGlobals(engine: Engine): Record<string, () => unknown> {
  const glide = () => glideModule(engine, '') as Record<string, unknown>;
  const classes = Object.keys(GLIDE).map((name) => [name, () => glide()[name]] as const);
  return Object.fromEntries([
    ...classes,
    ...Object.keys(NAMESPACES).map((path) => [path, () => glideModule(engine, path)] as const),
  ]);
}

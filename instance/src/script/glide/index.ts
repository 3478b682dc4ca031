import { NotImplemented } from '../errors.ts';
import { assertAlive, type GlideObject, type Engine } from '../engine.ts';
import { snWsErr } from '../../http/scripted/response.ts';
import { between, GlideDateTime } from './date-time.ts';
import { GlideDate } from './date.ts';
import { GlideDuration } from './duration.ts';
import { makeRecord } from './make-record.ts';
import { GlideRecord, GlideRecordSecure } from './record.ts';
import { GlideElement } from './element.ts';
import { GlideAggregate } from './aggregate.ts';
import { GlideSysAttachment } from './attachment.ts';
import { CertificateEncryption, generateMac, GlideDigest, GlideSecureRandomUtil, secureRandom } from './crypto.ts';
import { checkRecord, GlideFilter } from './filter.ts';
import { GlideQuery, parseQuery } from './glide-query.ts';
import { GlideTableHierarchy } from './hierarchy.ts';
import { RESTMessageV2, RESTResponseV2 } from './rest-message.ts';
import { GlideStringUtil, stringUtil } from './strings.ts';
import { GlideUser } from './user.ts';
import { GlideSession } from './session.ts';
import { UserCriteriaLoader, userCriteriaLoader } from './user-criteria.ts';
import { GlideSystem } from './system.ts';
import { GlideTime } from './time.ts';
import { isTrue } from './values.ts';

type Factory = (engine: Engine) => unknown;
type Statics = Readonly<Record<string, (...args: never[]) => unknown>>;
type Constructor = abstract new (...args: never[]) => GlideObject;

/** A class as scripts see it: `new` gives it the engine, `instanceof` knows its objects, and missing statics are refused by name. */
function exposed(
  engine: Engine,
  glideClass: Constructor,
  make: (...args: unknown[]) => unknown,
  statics: Statics = {},
): unknown {
  const name = (glideClass as unknown as { glideName: string }).glideName;
  const constructor = function (...args: unknown[]): unknown {
    assertAlive(engine.tx);
    return make(...args);
  };
  Object.defineProperties(constructor, {
    name: { value: name },
    prototype: { value: glideClass.prototype, writable: false },
  });
  for (const [key, method] of Object.entries(statics)) {
    const checked = (...args: unknown[]) => {
      assertAlive(engine.tx);
      return (method as (...args: unknown[]) => unknown)(...args);
    };
    Object.defineProperty(constructor, key, { value: checked, enumerable: true });
  }
  return new Proxy(constructor, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target)) throw new NotImplemented(`${name}.${key}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** A class whose objects scripts get from others, or that has statics alone. */
const withoutConstructor = (engine: Engine, glideClass: Constructor, statics?: Statics): unknown =>
  exposed(
    engine,
    glideClass,
    () => {
      throw new TypeError('It has no constructor');
    },
    statics,
  );

/** What `@servicenow/glide` exports, and what a script has as globals. */
const GLIDE: Readonly<Record<string, Factory>> = {
  gs: (engine) => new GlideSystem(engine),
  GlideRecord: (engine) => exposed(engine, GlideRecord, (table) => makeRecord(engine, table)),
  GlideRecordSecure: (engine) =>
    exposed(engine, GlideRecordSecure, (table) => makeRecord(engine, table, GlideRecordSecure)),
  GlideElement: (engine) => withoutConstructor(engine, GlideElement),
  GlideUser: (engine) => withoutConstructor(engine, GlideUser),
  GlideSession: (engine) => withoutConstructor(engine, GlideSession),
  GlideAggregate: (engine) => exposed(engine, GlideAggregate, (table) => makeRecord(engine, table, GlideAggregate)),
  GlideQuery: (engine) =>
    exposed(engine, GlideQuery, (table) => new GlideQuery(engine, table), {
      parse: (table: unknown, query: unknown) => parseQuery(engine, table, query),
    }),
  GlideFilter: (engine) =>
    exposed(engine, GlideFilter, (query, title) => new GlideFilter(engine, query, title), {
      checkRecord: (record: GlideRecord, query: unknown, match: unknown = true) =>
        checkRecord(engine, record, query) === isTrue(match),
    }),
  GlideTableHierarchy: (engine) =>
    exposed(engine, GlideTableHierarchy, (table) => new GlideTableHierarchy(engine, table)),
  GlideSysAttachment: (engine) => exposed(engine, GlideSysAttachment, () => new GlideSysAttachment(engine)),
  GlideDigest: (engine) => exposed(engine, GlideDigest, () => new GlideDigest(engine)),
  CertificateEncryption: (engine) =>
    exposed(engine, CertificateEncryption, () => new CertificateEncryption(engine), { generateMac }),
  GlideSecureRandomUtil: (engine) => withoutConstructor(engine, GlideSecureRandomUtil, secureRandom),
  GlideStringUtil: (engine) => withoutConstructor(engine, GlideStringUtil, stringUtil),
  GlideDateTime: (engine) =>
    exposed(engine, GlideDateTime, (value, displayed) => new GlideDateTime(engine, value, displayed), {
      subtract: (start: unknown, end: unknown) => between(engine, start, end),
    }),
  GlideDate: (engine) =>
    exposed(engine, GlideDate, (value) => new GlideDate(engine, value), {
      subtract: (start: GlideDate, end: GlideDate) =>
        new GlideDuration(engine, end.getNumericValue() - start.getNumericValue()),
    }),
  GlideTime: (engine) =>
    exposed(engine, GlideTime, (value) => new GlideTime(engine, value), {
      subtract: (start: GlideTime, end: GlideTime) =>
        new GlideDuration(engine, end.getNumericValue() - start.getNumericValue()),
    }),
  GlideDuration: (engine) =>
    exposed(engine, GlideDuration, (value) => new GlideDuration(engine, value), {
      subtract: (start: unknown, end: unknown) => between(engine, start, end),
    }),
};

/** Namespaces below `@servicenow/glide/`, which are globals of the same name too. */
const NAMESPACES: Readonly<Record<string, Readonly<Record<string, Factory>>>> = {
  sn_ws: {
    RESTMessageV2: (engine) =>
      exposed(engine, RESTMessageV2, (name, method) => new RESTMessageV2(engine, name, method)),
    RESTResponseV2: (engine) => withoutConstructor(engine, RESTResponseV2),
  },
  sn_ws_err: Object.fromEntries(Object.entries(snWsErr).map(([name, error]) => [name, () => error])),
  sn_uc: {
    UserCriteriaLoader: (engine) => withoutConstructor(engine, UserCriteriaLoader, userCriteriaLoader(engine)),
  },
};

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

import { NotImplemented } from '../errors.ts';
import type { Engine } from '../engine.ts';
import { SERVICE_ERRORS } from '../service-errors.ts';
import { between, GlideDateTime } from './date-time.ts';
import { GlideDate } from './date.ts';
import { GlideDuration } from './duration.ts';
import { makeRecord } from './make-record.ts';
import { GlideRecord, GlideRecordSecure } from './record.ts';
import { GlideElement } from './element.ts';
import { exposed, namespace, withoutConstructor, type Factory } from './expose.ts';
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
import { GlideSchedule } from './schedule.ts';
import { UserCriteriaLoader, userCriteriaLoader } from './user-criteria.ts';
import { GlideSystem } from './system.ts';
import { GlideScriptableInputStream, GlideTextReader } from './text-reader.ts';
import { GlideTime } from './time.ts';
import { isTrue } from './values.ts';

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
  GlideScriptableInputStream: (engine) => withoutConstructor(engine, GlideScriptableInputStream),
  GlideTextReader: (engine) => exposed(engine, GlideTextReader, (stream) => new GlideTextReader(engine, stream)),
  GlideDigest: (engine) => exposed(engine, GlideDigest, () => new GlideDigest(engine)),
  CertificateEncryption: (engine) =>
    exposed(engine, CertificateEncryption, () => new CertificateEncryption(engine), { generateMac }),
  GlideSecureRandomUtil: (engine) => withoutConstructor(engine, GlideSecureRandomUtil, secureRandom),
  GlideStringUtil: (engine) => withoutConstructor(engine, GlideStringUtil, stringUtil),
  GlideSchedule: (engine) =>
    exposed(engine, GlideSchedule, (sysId, timeZone) => new GlideSchedule(engine, sysId, timeZone)),
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
  sn_ws_err: Object.fromEntries(Object.entries(SERVICE_ERRORS).map(([name, error]) => [name, () => error])),
  sn_uc: {
    UserCriteriaLoader: (engine) => withoutConstructor(engine, UserCriteriaLoader, userCriteriaLoader(engine)),
  },
};

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

/** Classes that the documentation gives to scopes and this instance has not: as globals, too, they are refused by name. */
const MISSING = [
  'GlideAppLoader',
  'GlideCalendarDateTime',
  'GlideDBFunctionBuilder',
  'GlideEmailOutbound',
  'GlideExecutionTracker',
  'GlideGeoPoint',
  'GlideHTTPHeader',
  'GlideImportSetRun',
  'GlideImportSetTransformer',
  'GlideJsonPath',
  'GlideLocale',
  'GlidePluginManager',
  'GlideScheduleDateTime',
  'GlideScopedEvaluator',
  'GlideScriptedExtensionPoint',
  'GlideSecurityUtils',
  'GlideSysListControl',
  'GlideTransformMap',
  'GlideURI',
  'GlideUpdateManager2',
  'GlideXMLUtil',
  'Workflow',
  'XMLDocument2',
  'XMLNode',
];

/** The globals of a script, made when first used. */
export function glideGlobals(engine: Engine): Record<string, () => unknown> {
  const glide = () => glideModule(engine, '') as Record<string, unknown>;
  const classes = Object.keys(GLIDE).map((name) => [name, () => glide()[name]] as const);
  const missing = MISSING.map((name) => [name, () => glide()[name]] as const);
  return Object.fromEntries([
    ...missing,
    ...classes,
    ...Object.keys(NAMESPACES).map((path) => [path, () => glideModule(engine, path)] as const),
  ]);
}

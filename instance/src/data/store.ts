/** The database of the local instance: rows, queries, aggregates and update XML over the dictionary. */
import type { Clock } from '../clock.ts';
import type { Dictionary, QueryRequest, Row, Store } from '../kernel.ts';
import { aggregate } from './aggregate.ts';
import { openDatabase, type Database } from './database.ts';
import { createDisplay } from './display.ts';
import { quote } from './layout.ts';
import { matchesRow } from './query/match.ts';
import { resolvePath, type Path } from './query/path.ts';
import type { QueryContext } from './query/context.ts';
import { resolveQuery } from './query/resolve.ts';
import { compile } from './query/sql.ts';
import type { ResolvedQuery } from './query/resolved.ts';
import { createRecords, UnknownTable } from './records.ts';
import { seedIfEmpty } from './platform/seed.ts';
import { openSchema } from './schema.ts';
import { createTranslations } from './translations.ts';
import { loadXml } from './xml/load.ts';

export interface StoreOptions {
  /** Path of the SQLite file, or `:memory:`. */
  readonly file: string;
  /** What a store in memory begins with, as {@link Store.image} gives it; a fresh instance unless told. */
  readonly image?: Buffer;
  readonly clock: Clock;
}

const IN_MEMORY = ':memory:';
/** A fresh instance, made once in a process: tests open many stores in memory, and each is a copy of it. */
let freshImage: Buffer | undefined;

function makeFreshImage(): Buffer {
  const fresh = openDatabase(IN_MEMORY);
  seedIfEmpty(fresh);
  const image = fresh.image();
  fresh.close();
  return image;
}

function open({ file, image }: StoreOptions): Database {
  return file === IN_MEMORY ? openDatabase(file, image ?? (freshImage ??= makeFreshImage())) : openDatabase(file);
}

export function createStore(options: StoreOptions): Store {
  const { clock } = options;
  const database = open(options);
  seedIfEmpty(database);
  const schema = openSchema(database);
  const records = createRecords(database, schema, clock);

  const property = (name: string): string =>
    String(database.rows('SELECT value FROM sys_properties WHERE name = ?', [name])[0]?.[0] ?? '');
  const display = createDisplay({
    dictionary: () => schema.dictionary,
    get: records.get,
    defaultTimeZone: () => property('glide.sys.default.tz'),
  });

  function requireDictionary(table: string): Dictionary {
    const dictionary = schema.dictionaryFor(table);
    if (!dictionary.table(table)) throw new UnknownTable(table);
    return dictionary;
  }

  const contextOf = (
    table: string,
    request: Pick<QueryRequest, 'userId' | 'evaluate'>,
    comparesRows: boolean,
  ): QueryContext => ({
    dictionary: requireDictionary(table),
    nowMs: clock.now(),
    userId: request.userId,
    evaluate: request.evaluate,
    groupsOf: (userId) =>
      database.rows('SELECT "group" FROM sys_user_grmember WHERE "user" = ?', [userId]).map(([group]) => String(group)),
    dynamicScript: (sysId) => records.get('sys_filter_option_dynamic', sysId)?.script,
    invalidReturnsNoRows: () => property('glide.invalid_query.returns_no_rows') === 'true',
    comparesRows,
  });

  const resolve = (request: QueryRequest): ResolvedQuery =>
    resolveQuery(contextOf(request.table, request, false), request.table, request.query);

  function query(request: QueryRequest): Row[] {
    const { selected } = records.shapeOf(request.table);
    const compiled = compile(schema.dictionaryFor(request.table), request.table, resolve(request));
    const limit = request.limit === undefined && request.offset === undefined ? '' : ' LIMIT ? OFFSET ?';
    const sql = `SELECT ${selected} FROM ${compiled.from} WHERE ${compiled.where} ORDER BY ${compiled.orderBy}${limit}`;
    const rows = database.rows(
      sql,
      limit ? [...compiled.parameters, request.limit ?? -1, request.offset ?? 0] : compiled.parameters,
    );
    return rows.map((values) => records.toRow(request.table, values));
  }

  function count(request: QueryRequest): number {
    const compiled = compile(schema.dictionaryFor(request.table), request.table, { ...resolve(request), orderBy: [] });
    return Number(
      database.rows(`SELECT COUNT(*) FROM ${compiled.from} WHERE ${compiled.where}`, compiled.parameters)[0]?.[0] ?? 0,
    );
  }

  function follow(row: Row, path: Path): string {
    let at: Row | undefined = row;
    for (const { column, table } of path.steps) {
      const next: string = at?.[column.name] ?? '';
      at = next === '' ? undefined : records.get(table, next);
    }
    return at?.[path.column.name] ?? '';
  }

  return {
    translations: createTranslations(database),
    get dictionary() {
      return schema.dictionary;
    },
    get: records.get,
    query,
    count,
    aggregate: (request) =>
      aggregate(database, schema.dictionary, request, (encoded) => resolve({ ...request, query: encoded })),
    matches(table, row, encoded, options = {}) {
      const resolved = resolveQuery(contextOf(table, options, true), table, encoded);
      return matchesRow(
        {
          read: follow,
          previous: options.previous,
          countRelated: (test, key) => countRelated(test.table, test.query, test.column.name, key),
        },
        row,
        resolved,
      );
    },
    walk(table, row, path) {
      const resolved = resolvePath(schema.dictionary, table, path);
      return resolved ? follow(row, resolved) : '';
    },
    displayValue: display.displayValue,
    displayName: display.displayName,
    blank: records.blank,
    insert: (table, values, by) => records.insert(table, values, by),
    update: records.update,
    delete: records.delete,
    loadXml(xml, options) {
      try {
        return database.atomically(() => loadXml({ database, schema, records, query }, xml, options));
      } catch (error) {
        schema.reload();
        throw error;
      }
    },
    statements: database.statements,
    image: database.image,
    close: database.close,
  };

  function countRelated(table: string, resolved: ResolvedQuery, column: string, key: string): number {
    const compiled = compile(schema.dictionary, table, { ...resolved, orderBy: [] });
    return Number(
      database.rows(`SELECT COUNT(*) FROM ${compiled.from} WHERE ${compiled.where} AND t.${quote(column)} = ?`, [
        ...compiled.parameters,
        key,
      ])[0]?.[0] ?? 0,
    );
  }
}

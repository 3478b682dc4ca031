/** What the script engine has made of modules, so that neither a restart nor a copy of the database makes it again. */
import type { Translations } from '../kernel.ts';
import type { Database } from './database.ts';

/** Not in the dictionary: no table of the platform's, and nothing that a script could see. */
const TABLE = '"translated modules"';

export function createTranslations(database: Database): Translations {
  database.execute(
    `CREATE TABLE IF NOT EXISTS ${TABLE} (path TEXT PRIMARY KEY, digest TEXT, code TEXT, map TEXT) WITHOUT ROWID`,
  );
  return {
    find(path, digest) {
      const [found] = database.uncounted(`SELECT code, map FROM ${TABLE} WHERE path = ? AND digest = ?`, [
        path,
        digest,
      ]);
      return found ? { digest, code: String(found[0]), map: String(found[1]) } : null;
    },
    keep(path, { digest, code, map }) {
      database.uncounted(`INSERT OR REPLACE INTO ${TABLE} VALUES (?, ?, ?, ?) RETURNING 1`, [path, digest, code, map]);
    },
  };
}

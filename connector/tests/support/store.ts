/** A database of its own for each test of a file. */
import { openDatabase, type Db } from '../../src/store/database.ts';
import { temporaryDir } from './harness.ts';

export interface Store {
  /** Of the test that runs. */
  readonly db: Db;
}

export function storeForEach(): Store {
  const store = { db: null as never as Db };
  let remove: () => void;
  beforeEach(() => {
    const place = temporaryDir();
    remove = place.remove;
    store.db = openDatabase(place.dir);
  });
  afterEach(() => {
    store.db.close();
    remove();
  });
  return store;
}

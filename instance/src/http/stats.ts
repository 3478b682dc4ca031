/** Database statements by request path, for `GET /_control/stats`. */
export interface Stats {
  /** Counts one transaction on `path`. */
  record(path: string, statements: number): void;
  readonly transactions: () => number;
  readonly byPath: () => Record<string, { count: number; statements: number }>;
}

const MAX_PATHS = 1_000;
const ID = /\/[0-9a-f]{32}(?=\/|$)/g;

/** Ids in a path are folded into `:id`, so that the table of paths stays small. */
export function createStats(): Stats {
  const paths = new Map<string, { count: number; statements: number }>();
  let transactions = 0;
  return {
    record(path, statements) {
      transactions += 1;
      const key = path.replace(ID, '/:id');
      const entry = paths.get(key) ?? (paths.size < MAX_PATHS ? { count: 0, statements: 0 } : null);
      if (!entry) return;
      entry.count += 1;
      entry.statements += statements;
      paths.set(key, entry);
    },
    transactions: () => transactions,
    byPath: () => Object.fromEntries(paths),
  };
}

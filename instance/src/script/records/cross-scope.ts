import type { Kernel, Table } from '../../kernel.ts';
import { cached, rowsOf, scopeName } from '../cache.ts';

export type AccessKind = 'read' | 'create' | 'write' | 'delete';

const FLAGS = { read: 'read', create: 'create', write: 'update', delete: 'delete' } as const;

/** Statuses of cross-scope privileges by `scope|operation|table`. */
function privileges(kernel: Kernel): ReadonlyMap<string, string> {
  return cached(kernel, 'privileges', ['sys_scope_privilege', 'sys_scope', 'sys_app'], () => {
    const rows = rowsOf(kernel, 'sys_scope_privilege', 'target_type=sys_db_object');
    return new Map(
      rows.map((row) => [
        `${scopeName(kernel, row['source_scope'])}|${row['operation']}|${row['target_name']}`,
        row['status'] ?? '',
      ]),
    );
  });
}

function enforces(kernel: Kernel, scope: string): boolean {
  const tracking = cached(
    kernel,
    'access tracking',
    ['sys_scope', 'sys_app'],
    () => new Map(rowsOf(kernel, 'sys_app').map((row) => [row['scope'] ?? '', row['runtime_access_tracking'] ?? ''])),
  );
  return tracking.get(scope) === 'enforcing';
}

/**
 * Why code of `scope` may not do this to a table of another scope; null when it may. The table's owner must allow it to
 * other scopes, and a scoped app needs a privilege of its own for each write. The platform would record a missing one
 * itself while an app's access is only tracked; here it is refused, since an installation that enforces would refuse it.
 */
export function refusal(kernel: Kernel, scope: string, table: Table, kind: AccessKind): string | null {
  if (table.scope === scope) return null;
  const subject = `${kind[0]?.toUpperCase()}${kind.slice(1)} operation against '${table.name}' from scope '${scope}' has been refused`;
  if (!table.access[FLAGS[kind]]) return `${subject} due to the table's cross-scope access policy`;
  if (scope === 'global') return null;
  const status = privileges(kernel).get(`${scope}|${kind}|${table.name}`);
  if (status === 'allowed') return null;
  if (status === undefined && kind === 'read' && !enforces(kernel, scope)) return null;
  return `${subject}: the app has no allowed sys_scope_privilege for it`;
}

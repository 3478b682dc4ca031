import type { Kernel, Row } from '../../kernel.ts';
import { cached, rowsOf, scopeName } from '../cache.ts';
import { roleName } from '../users.ts';

/** An access control rule, read once. */
export interface Acl {
  readonly name: string;
  readonly roles: readonly string[];
  readonly condition: string;
  readonly script: string;
  readonly scope: string;
  readonly adminOverrides: boolean;
  readonly denies: boolean;
  /** A security attribute or data filter that this instance does not evaluate: such a rule never passes. */
  readonly unknown: string | null;
}

/** Names by `sys_id` of a small table that ACLs refer to; the rows may also refer by name. */
function namesOf(kernel: Kernel, table: string): (id: string) => string {
  const names = new Map(rowsOf(kernel, table).map((row) => [row['sys_id'] ?? '', row['name'] ?? '']));
  return (id) => names.get(id) ?? id;
}

function fromRow(kernel: Kernel, row: Row, roles: readonly string[]): Acl {
  return {
    name: row['name'] ?? '',
    roles,
    condition: row['condition'] ?? '',
    script: row['advanced'] === 'true' ? (row['script'] ?? '') : '',
    scope: scopeName(kernel, row['sys_scope']),
    adminOverrides: row['admin_overrides'] !== 'false',
    denies: row['decision_type'] === 'deny',
    unknown: row['security_attribute'] ? `security attribute ${row['security_attribute']}` : null,
  };
}

/** `record` ACLs are stored under `*` and names of tables; all types under `type|operation|name`. */
function allAcls(kernel: Kernel): ReadonlyMap<string, readonly Acl[]> {
  return cached(
    kernel,
    'acls',
    [
      'sys_security_acl',
      'sys_security_acl_role',
      'sys_user_role',
      'sys_security_type',
      'sys_security_operation',
      'sys_scope',
      'sys_app',
    ],
    () => {
      const [typeName, operationName] = [
        namesOf(kernel, 'sys_security_type'),
        namesOf(kernel, 'sys_security_operation'),
      ];
      const roles = new Map<string, string[]>();
      for (const row of rowsOf(kernel, 'sys_security_acl_role')) {
        const id = row['sys_security_acl'] ?? '';
        const role = row['sys_user_role'] ?? '';
        roles.set(id, [...(roles.get(id) ?? []), roleName(kernel, role) || role]);
      }
      const acls = new Map<string, Acl[]>();
      for (const row of rowsOf(kernel, 'sys_security_acl', 'active=true')) {
        const key = `${typeName(row['type'] ?? '')}|${operationName(row['operation'] ?? '')}|${row['name']}`;
        acls.set(key, [...(acls.get(key) ?? []), fromRow(kernel, row, roles.get(row['sys_id'] ?? '') ?? [])]);
      }
      return acls;
    },
  );
}

const aclsNamed = (kernel: Kernel, type: string, operation: string, name: string): readonly Acl[] =>
  allAcls(kernel).get(`${type}|${operation}|${name}`) ?? [];

/** Of the names given, most specific first, the ACLs of the first that has any. */
export function mostSpecific(
  kernel: Kernel,
  type: string,
  operation: string,
  names: readonly string[],
): readonly Acl[] {
  for (const name of names) {
    const found = aclsNamed(kernel, type, operation, name);
    if (found.length > 0) return found;
  }
  return [];
}

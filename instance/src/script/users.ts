import { escapeQueryValue } from '../data/index.ts';
import type { Kernel, Row, User } from '../kernel.ts';
import { cached, propertyValue, rowsOf } from './cache.ts';

const ROLE_TABLES = [
  'sys_user_has_role',
  'sys_user_grmember',
  'sys_group_has_role',
  'sys_user_role',
  'sys_user_role_contains',
  'sys_user_group',
];
/** Roles that contain each other in a circle end here too. */
const MAX_GROUP_DEPTH = 20;

function groupsFrom(rows: readonly Row[], key: string, value: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const [from, to] = [row[key] ?? '', row[value] ?? ''];
    const list = found.get(from);
    if (list) list.push(to);
    else found.set(from, [to]);
  }
  return found;
}

interface RoleGraph {
  readonly names: ReadonlyMap<string, string>;
  readonly contained: ReadonlyMap<string, string[]>;
  readonly ofGroup: ReadonlyMap<string, string[]>;
  readonly parentGroup: ReadonlyMap<string, string>;
}

function roleGraph(kernel: Kernel): RoleGraph {
  return cached(kernel, 'role graph', ROLE_TABLES, () => ({
    names: new Map(rowsOf(kernel, 'sys_user_role').map((row) => [row['sys_id'] ?? '', row['name'] ?? ''])),
    contained: groupsFrom(rowsOf(kernel, 'sys_user_role_contains'), 'role', 'contains'),
    ofGroup: groupsFrom(rowsOf(kernel, 'sys_group_has_role'), 'group', 'role'),
    parentGroup: new Map(rowsOf(kernel, 'sys_user_group').map((row) => [row['sys_id'] ?? '', row['parent'] ?? ''])),
  }));
}

/** Name of a role by its `sys_id`. */
export const roleName = (kernel: Kernel, sysId: string): string => roleGraph(kernel).names.get(sysId) ?? '';

/** Groups of a user, with the groups above them: a group inherits the roles of its parents. */
function rolesByGroups(graph: RoleGraph, groups: readonly string[]): string[] {
  return groups.flatMap((group) => {
    const roles: string[] = [];
    let current = group;
    for (let depth = 0; current && depth < MAX_GROUP_DEPTH; depth += 1) {
      roles.push(...(graph.ofGroup.get(current) ?? []));
      current = graph.parentGroup.get(current) ?? '';
    }
    return roles;
  });
}

/** The `sys_id`s of the groups that a user is a member of. */
export function groupsOf(kernel: Kernel, userId: string): readonly string[] {
  return cached(kernel, `groups ${userId}`, ['sys_user_grmember'], () =>
    rowsOf(kernel, 'sys_user_grmember', `user=${userId}`).map((row) => row['group'] ?? ''),
  );
}

function rolesOf(kernel: Kernel, userId: string): ReadonlySet<string> {
  const graph = roleGraph(kernel);
  const own = rowsOf(kernel, 'sys_user_has_role', `user=${userId}^state!=inactive^ORstateISEMPTY`).map(
    (row) => row['role'] ?? '',
  );
  const pending = [...own, ...rolesByGroups(graph, groupsOf(kernel, userId))];
  const found = new Set<string>();
  for (let role = pending.pop(); role !== undefined; role = pending.pop()) {
    if (found.has(role)) continue;
    found.add(role);
    pending.push(...(graph.contained.get(role) ?? []));
  }
  const names = [...found].map((role) => graph.names.get(role) ?? '').filter(Boolean);
  return new Set(names);
}

const systemTimeZone = (kernel: Kernel) => propertyValue(kernel, 'glide.sys.default.tz') || 'UTC';

const GUEST: Row = { sys_id: 'guest', user_name: 'guest', name: 'Guest' };
/** Who jobs without a user run as: every role check passes. It has no record. */
const SYSTEM: Row = { sys_id: 'system', user_name: 'system', name: 'System' };

function fromRow(kernel: Kernel, row: Row): User {
  const sysId = row['sys_id'] ?? '';
  const roles = row === SYSTEM ? new Set(['admin']) : rolesOf(kernel, sysId);
  const name = row['name'] || [row['first_name'], row['last_name']].filter(Boolean).join(' ') || row['user_name'] || '';
  return {
    sysId,
    userName: row['user_name'] ?? '',
    name,
    timeZone: row['time_zone'] || systemTimeZone(kernel),
    language: row['preferred_language'] || 'en',
    roles,
  };
}

function userRow(kernel: Kernel, user: string): Row {
  if (user === 'system') return SYSTEM;
  if (/^[0-9a-f]{32}$/.test(user)) {
    const row = kernel.store.get('sys_user', user);
    if (row) return row;
  }
  const [row] = kernel.store.query({ table: 'sys_user', query: `user_name=${escapeQueryValue(user)}`, limit: 1 });
  return row ?? (user === 'guest' || user === '' ? GUEST : { sys_id: user, user_name: user });
}

/**
 * A user with all roles: own, by group and its parents, and contained ones. By `sys_id` or user name; `guest` and
 * `system` need no record. Somebody unknown has no role.
 */
export function resolveUser(kernel: Kernel, user: string): User {
  return cached(kernel, `user ${user}`, ['sys_user', 'sys_properties', ...ROLE_TABLES], () =>
    fromRow(kernel, userRow(kernel, user)),
  );
}

/** `hasRole` as everywhere on the platform: one of a comma-separated list is enough, and admin has every role. */
export function hasAnyRole(user: User, roles: string): boolean {
  if (user.roles.has('admin')) return true;
  return roles.split(',').some((role) => user.roles.has(role.trim()));
}

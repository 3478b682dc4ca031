import type { User } from '../../kernel.ts';
import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { groupsOf, hasAnyRole } from '../users.ts';
import { toText } from './values.ts';

/** `gs.getUser()`. */
export class GlideUser extends GlideObject {
  static readonly glideName = 'GlideUser';
  #user: User;
  constructor(engine: Engine, user: User) {
    super(engine);
    this.#user = user;
  }
  getID(): string {
    return this.#user.sysId;
  }
  getName(): string {
    return this.#user.userName;
  }
  getDisplayName(): string {
    return this.#user.name;
  }
  getFullName(): string {
    return this.#user.name;
  }
  getFirstName(): string {
    return field(this, 'first_name');
  }
  getLastName(): string {
    return field(this, 'last_name');
  }
  getEmail(): string {
    return field(this, 'email');
  }
  getManagerID(): string {
    return field(this, 'manager');
  }
  getCompanyID(): string {
    return field(this, 'company');
  }
  getDepartmentID(): string {
    return field(this, 'department');
  }
  getLocation(): string {
    return field(this, 'location');
  }
  getTitle(): string {
    return field(this, 'title');
  }
  getMobileNumber(): string {
    return field(this, 'mobile_phone');
  }
  getBusinessNumber(): string {
    return field(this, 'phone');
  }
  getTZ(): string {
    return this.#user.timeZone;
  }
  getLanguage(): string {
    return this.#user.language;
  }
  hasRole(roles: unknown): boolean {
    return hasAnyRole(this.#user, toText(roles));
  }
  hasAssignedRole(role: unknown): boolean {
    return this.#user.roles.has(toText(role));
  }
  hasRoles(): boolean {
    return this.#user.roles.size > 0;
  }
  getRoles(): string[] {
    return [...this.#user.roles];
  }
  getUserRoles(): string[] {
    return this.getRoles();
  }
  /** By name or `sys_id` of the group. */
  isMemberOf(group: unknown): boolean {
    const { store } = engineOf(this).kernel;
    return groupsOf(engineOf(this).kernel, this.#user.sysId).some(
      (id) => id === toText(group) || store.get('sys_user_group', id)?.['name'] === toText(group),
    );
  }
  getMyGroups(): string[] {
    return [...groupsOf(engineOf(this).kernel, this.#user.sysId)];
  }
  getPreference(name: unknown): string | null {
    return preference(this, toText(name))?.['value'] ?? null;
  }
  savePreference(name: unknown, value: unknown): void {
    const { kernel, tx } = engineOf(this);
    const known = preference(this, toText(name));
    const values = { user: this.#user.sysId, name: toText(name), value: toText(value) };
    if (known) kernel.store.update('sys_user_preference', known['sys_id'] ?? '', values, tx.user.userName);
    else kernel.store.insert('sys_user_preference', values, tx.user.userName);
  }
}
guarded(GlideUser);

const field = (user: GlideUser, name: string) =>
  engineOf(user).kernel.store.get('sys_user', user.getID())?.[name] ?? '';
const preference = (user: GlideUser, name: string) =>
  engineOf(user).kernel.store.query({
    table: 'sys_user_preference',
    query: `user=${user.getID()}^name=${name}`,
    limit: 1,
  })[0];

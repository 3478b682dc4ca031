import { isTrue, listOf } from '../background/support.ts';
import { escapeQueryValue } from '../data/index.ts';
import type { Kernel, Row } from '../kernel.ts';

const LOOKS_LIKE_ADDRESS = /^[^\s@,]+@[^\s@,]+$/;
const LOOKS_LIKE_ID = /^[0-9a-f]{32}$/;
/** `sys_user.notification` of somebody who wants no mail. */
const NO_MAIL = '1';

/** Who gets a mail, by address in small letters; the user where it is one. */
export type Recipients = Map<string, { address: string; userId: string | null }>;

export interface RecipientRules {
  /** Reaches people who have switched mail off. */
  readonly force: boolean;
  /** The user who is left out because the change was his own. */
  readonly exceptUserId: string | null;
}

/** Adds whom a value names: users, groups and addresses, by sys_id, user name or address, separated by commas. */
export function addRecipients(kernel: Kernel, into: Recipients, value: string, rules: RecipientRules): void {
  for (const item of listOf(value)) {
    if (LOOKS_LIKE_ADDRESS.test(item)) into.set(item.toLowerCase(), { address: item, userId: null });
    else if (LOOKS_LIKE_ID.test(item)) addById(kernel, into, item, rules);
    else
      addUser(
        into,
        kernel.store.query({ table: 'sys_user', query: `user_name=${escapeQueryValue(item)}`, limit: 1 })[0],
        rules,
      );
  }
}

function addById(kernel: Kernel, into: Recipients, id: string, rules: RecipientRules): void {
  const user = kernel.store.get('sys_user', id);
  if (user) addUser(into, user, rules);
  else addGroup(kernel, into, kernel.store.get('sys_user_group', id), rules);
}

function addUser(into: Recipients, user: Row | undefined, rules: RecipientRules): void {
  if (!user?.email || !isTrue(user.active) || user.sys_id === rules.exceptUserId) return;
  if (user.notification === NO_MAIL && !rules.force) return;
  into.set(user.email.toLowerCase(), { address: user.email, userId: user.sys_id ?? null });
}

/** A group with an address of its own is written to there, and its members only where it asks for that. */
function addGroup(kernel: Kernel, into: Recipients, group: Row | undefined, rules: RecipientRules): void {
  if (!group || group.active === 'false') return;
  if (group.email) into.set(group.email.toLowerCase(), { address: group.email, userId: null });
  if (group.email && !isTrue(group.include_members)) return;
  const members = kernel.store.query({ table: 'sys_user_grmember', query: `group=${group.sys_id}` });
  for (const member of members) addUser(into, kernel.store.get('sys_user', member.user ?? ''), rules);
}

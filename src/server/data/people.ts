import { readLocker } from './lockers';
import { distinct, isTrue, select, selectOne } from './records';

/** Somebody as the instance knows them. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly active: boolean;
}

export function readPeople(ids: readonly string[]): Known[] {
  const columns = ['sys_id', 'name', 'preferred_language', 'active'] as const;
  return select('sys_user', columns, [['sys_id', 'IN', distinct(ids)]]).map((row) => ({
    id: row.sys_id,
    name: row.name,
    language: row.preferred_language || 'en',
    active: isTrue(row.active),
  }));
}

export function readPerson(id: string): Known | null {
  return readPeople([id])[0] ?? null;
}

/** The active manager of somebody; `''`: nobody. */
export function managerOf(personId: string): string {
  const person = selectOne('sys_user', ['manager', 'manager.active'], [['sys_id', '=', personId]]);
  return person && isTrue(person['manager.active']) ? person.manager : '';
}

/** Who sees to it that somebody's device comes back: the manager, without an active one the group that looks after the locker; `''`: nobody. */
export function managerOrGroup({
  personId,
  lockerId,
}: {
  readonly personId: string;
  readonly lockerId: string;
}): string {
  return managerOf(personId) || (readLocker(lockerId)?.supportGroupId ?? '');
}

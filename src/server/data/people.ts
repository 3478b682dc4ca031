import { isTrue, selectOne } from './records';

/** The active manager of somebody; `''`: nobody. */
export function managerOf(personId: string): string {
  const person = selectOne('sys_user', ['manager', 'manager.active'], [['sys_id', '=', personId]]);
  return person && isTrue(person['manager.active']) ? person.manager : '';
}

import { byId, select, type Condition } from '../data/records';

/** What an agent can look through; with more, one more letter helps. */
const MOST_FOUND = 10;

/** People whose name has this in it, or whose user name or e-mail address begins with it. Three queries. */
export function findPeople(search: string): object {
  const wanted = search.trim();
  const ways: readonly Condition[] = [
    ['user_name', 'STARTSWITH', wanted],
    ['email', 'STARTSWITH', wanted],
    ['name', 'CONTAINS', wanted],
  ];
  const rows = ways.flatMap((way) =>
    select('sys_user', ['sys_id', 'name', 'user_name', 'email'], [['active', '=', 'true'], way], {
      orderBy: 'name',
      limit: MOST_FOUND + 1,
    }).map((row) => ({ ...row, id: row.sys_id })),
  );
  const found = [...byId(rows).values()];
  return {
    people: found.slice(0, MOST_FOUND).map((row) => ({
      person_id: row.sys_id,
      name: row.name,
      user_name: row.user_name,
      email: row.email,
    })),
    more: found.length > MOST_FOUND,
  };
}

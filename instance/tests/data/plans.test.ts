/** How SQLite runs a query decides how it scales: these must search an index, never scan. */
import { openDatabase } from '../../src/data/database.ts';
import type { QueryContext } from '../../src/data/query/context.ts';
import { resolveQuery } from '../../src/data/query/resolve.ts';
import { compile } from '../../src/data/query/sql.ts';
import { openSchema } from '../../src/data/schema.ts';
import { seedIfEmpty } from '../../src/data/platform/seed.ts';

const database = openDatabase(':memory:');
seedIfEmpty(database);
const { dictionary } = openSchema(database);
const context: QueryContext = {
  dictionary,
  nowMs: 0,
  groupsOf: () => [],
  dynamicScript: () => undefined,
  invalidReturnsNoRows: () => true,
  comparesRows: false,
};

function planOf(table: string, query: string): string {
  const { from, where, orderBy, parameters } = compile(dictionary, table, resolveQuery(context, table, query));
  const steps = database.rows(
    `EXPLAIN QUERY PLAN SELECT t.* FROM ${from} WHERE ${where} ORDER BY ${orderBy} LIMIT 1`,
    parameters,
  );
  return steps.map((step) => step[3]).join('; ');
}

it.each([
  ['incident', 'sys_id=x'],
  ['incident', 'number=INC0010001'],
  ['incident', 'caller_id=x^active=true'],
  ['incident', 'caller_idINx,y'],
  ['alm_hardware', 'stockroom=x^install_status=6'],
  ['sys_user', 'user_name=admin'],
  ['sys_user_has_role', 'user=x'],
  ['sys_choice', 'name=task^element=state'],
  ['sys_properties', 'name=instance_name'],
  ['task', 'ORDERBYDESCsys_created_on'],
  ['incident', 'caller_id.user_name=admin'],
])('%s where %s uses an index', (table, query) => {
  const plan = planOf(table, query);
  expect(plan).toMatch(/SEARCH|USING INDEX/);
  expect(plan).not.toMatch(/SCAN \w+(?! USING)(;|$)/);
});

it('sees a scan where there is no index', () =>
  expect(planOf('incident', 'short_descriptionLIKEx')).toMatch(/SCAN|sys_class_name/));

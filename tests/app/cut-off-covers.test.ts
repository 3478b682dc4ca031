import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutOffProofs, NAME_ENDS, pattern } from '../support/cut-off.ts';
import { readPackage } from './package.ts';

/** What the package lets somebody do, and the test that cuts it off between any two writes: `tests/support/cut-off.json`. */
const ROOT = new URL('../..', import.meta.url).pathname;
const app = readPackage(join(ROOT, 'dist/app'));

/** These write nothing, or rows that each stand for themselves: a code for a sign-in, old ones that go. */
const NOTHING_TO_CUT = [
  'job forgetSignIns',
  ...['POST connector/grants', 'POST connector/handovers', 'POST connector/signin'],
  ...['POST console/rollouts/{}/plan', 'POST console/rollouts/{}/preview'],
];

function called(table: string, column: string, kind: string): string[] {
  return app.rows(table).flatMap((row) => {
    const name = /const \{ (\w+) \} = require\(/.exec(row[column] ?? '')?.[1];
    return name === undefined ? [] : [`${kind} ${name}`];
  });
}

function routes(): string[] {
  return app
    .rows('sys_ws_operation')
    .filter((row) => row.http_method !== 'GET')
    .map((row) => pattern((row.operation_uri ?? '').replace(/^\/api\/x_smart_lockers\/v1\/|\/$/g, '')))
    .map((path) => `POST ${path}`);
}

/** The script of a step stands among the definitions of its action. */
function steps(): string[] {
  const scripts = [...app.files.values()].filter((text) => text.includes('<sys_hub_action_type_definition'));
  const names = scripts.flatMap((text) => [
    ...text.matchAll(/require\('\.\/src\/server\/flow\/\w+\.ts'\)[;\s]+const step = (\w+)/g),
  ]);
  return names.map(([, name]) => `step ${name}`);
}

const ALL = [
  ...routes(),
  ...called('sysauto_script', 'script', 'job'),
  ...called('sys_ui_action', 'script', 'button'),
  ...steps(),
].sort();

test('each route, job, flow step and button of the package is cut off by a test, or writes nothing', () => {
  expect(ALL.length).toBeGreaterThan(50);
  expect(Object.keys(cutOffProofs()).concat(NOTHING_TO_CUT).sort()).toEqual(ALL);
});

test('each of these tests is there', () => {
  const missing = Object.values(cutOffProofs()).filter((proof) => {
    const [file = '', title = ''] = proof.split(/: (.*)/s);
    const text = readFileSync(join(ROOT, 'tests/app/server', file), 'utf8').replaceAll("\\'", "'");
    return !text.includes(title.replace(NAME_ENDS, ''));
  });
  expect(missing).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;
const FOLDERS = { C: 'connector/tests', A: 'tests/app', S: 'tests/system' } as const;

/** Rows of the table of threats: what is threatened, and the tests that are named for it. */
function threats(): { threat: string; tests: { file: string; title: string }[] }[] {
  const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
  const section = page.slice(page.indexOf('\n## Threats\n'), page.indexOf('\n### What nothing here stands against'));
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !/^\| (threat|\*\*)/.test(line));
  return rows.map((row) => {
    const [threat = '', , shown = ''] = row.slice(2, -2).split(' | ');
    const tests = [...shown.matchAll(/([CAS])`([\w/-]+)`: "([^"]+)"/g)].map(([, folder, name, title = '']) => ({
      file: `${FOLDERS[folder as keyof typeof FOLDERS]}/${name}.test.ts`,
      title,
    }));
    return { threat, tests };
  });
}

test('each threat has a defence that a test shows', () => {
  const all = threats();
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test('each test that the page names is there', () => {
  const named = threats().flatMap(({ tests }) => tests);
  const missing = named.filter(({ file, title }) => {
    const path = join(ROOT, file);
    return !existsSync(path) || !readFileSync(path, 'utf8').replaceAll("\\'", "'").includes(title);
  });
  expect(missing).toEqual([]);
});

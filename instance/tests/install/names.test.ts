import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LEFT_OUT = ['node_modules', 'dist'];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.includes(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)];
  });

test('the local instance knows nothing of the product: no name of its scope occurs here', () => {
  const { scope } = JSON.parse(readFileSync(join(ROOT, 'now.config.json'), 'utf8')) as { scope: string };
  expect(scope).toMatch(/^x_/);
  const files = filesBelow(join(ROOT, 'instance'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(scope))).toEqual([]);
});

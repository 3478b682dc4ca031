import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../src/server', import.meta.url));
const source = (path: string): string => readFileSync(join(SERVER, path), 'utf8');
const files = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

test('one module writes asset records, and one says what stands in them', () => {
  const writing = files.filter((path) => /(update|insert|remove)\(\s*['"]alm_/.test(source(path)));
  expect(writing).toEqual([join('effects', 'assets.ts')]);
  const knowing = files.filter((path) => /install_status: (['"]|IN_)/.test(source(path)));
  expect(knowing).toEqual([join('domain', 'assetRecords.ts')]);
});

test('no table of a licensed asset product is needed', () => {
  expect(files.filter((path) => /sn_hamp|sn_itam|alm_transfer|alm_stock_rule/.test(source(path)))).toEqual([]);
});

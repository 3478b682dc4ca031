import { install, installInSlices, planInstall } from '../../src/http/install/load.ts';
import { readPackage, type PackageFile } from '../../src/http/install/package.ts';
import { fixtureFiles, SCOPE, startInstance } from '../http/harness.ts';

const file = (path: string): PackageFile => ({ path, folder: path.split('/', 1)[0] ?? '', xml: '' });
const paths = (files: readonly PackageFile[]) => files.map(({ path }) => path);

test('scope and dictionary come first, then what others build on, then data', () => {
  const files = [
    'apply_once/a.xml',
    'unload/b.xml',
    'update/sys_script_1.xml',
    'update/sys_dictionary_t_c.xml',
    'update/sys_db_object_1.xml',
    'author_elective_update/sys_choice_t.xml',
    'dictionary/t.xml',
    'scope/sys_app_1.xml',
    'unload.demo/d.xml',
  ];
  expect(paths(planInstall(files.map(file), true, true, new Set()))).toEqual([
    'scope/sys_app_1.xml',
    'dictionary/t.xml',
    'update/sys_db_object_1.xml',
    'update/sys_dictionary_t_c.xml',
    'update/sys_script_1.xml',
    'author_elective_update/sys_choice_t.xml',
    'unload/b.xml',
    'unload.demo/d.xml',
    'apply_once/a.xml',
  ]);
});

test('an upgrade leaves out first-install data, demo data that was not asked for, and what was applied once', () => {
  const files = ['update/a.xml', 'unload/b.xml', 'unload.demo/c.xml', 'apply_once/d.xml', 'apply_once/e.xml'].map(file);
  expect(paths(planInstall(files, false, false, new Set(['apply_once/d.xml'])))).toEqual([
    'update/a.xml',
    'apply_once/e.xml',
  ]);
});

test('a folder that this instance does not know is refused by name', () => {
  expect(() => planInstall([file('update/a.xml'), file('checks/b.xml')], true, true, new Set())).toThrow(
    'NotImplemented: the package holds checks/b.xml',
  );
});

test('an install that broke off is a first install again when it is repeated', async () => {
  const instance = await startInstance({ empty: true });
  const files = fixtureFiles();
  const broken = [...files, { path: 'update/zz_broken.xml', folder: 'update', xml: '<record_update' }];
  expect(() => install(instance.kernel, broken, { ...SCOPE, loadDemo: false, by: 'admin' })).toThrow(
    'update/zz_broken.xml',
  );
  install(instance.kernel, files, { ...SCOPE, loadDemo: false, by: 'admin' });
  expect(
    instance.kernel.store.query({ table: 'x_acme_demo_crate', query: 'ORDERBYname' }).map((row) => row['name']),
  ).toEqual(['First crate', 'Once crate']);
  await instance.close();
});

test('what is not a zip is refused', async () => {
  await expect(readPackage(Buffer.from('not a zip'))).rejects.toThrow();
});

test('others are served while an install runs, and it ends with all that it brings', async () => {
  const instance = await startInstance({ empty: true });
  let served = 0;
  let running = true;
  const serve = () => {
    served += 1;
    if (running) setImmediate(serve);
  };
  setImmediate(serve);
  const result = await installInSlices(instance.kernel, fixtureFiles(), { ...SCOPE, loadDemo: true, by: 'admin' });
  running = false;
  expect(served).toBeGreaterThan(1);
  expect(result.files).toBe(fixtureFiles().length);
  expect(instance.kernel.store.count({ table: 'x_acme_demo_crate', query: '' })).toBe(3);
  await instance.close();
});

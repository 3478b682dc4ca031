import { beforeAll, describe, expect, test } from '@jest/globals';
import { addUser, createTestKernel, SCOPE, SCOPE_ID, type TestKernel } from './kernel.ts';

let kernel: TestKernel;
beforeAll(() => {
  kernel = createTestKernel();
});

describe('what the engine refuses, by name and line', () => {
  test.each([
    ['class A extends Error {}', 'subclassing a builtin (Error)'],
    ['const A = class extends Map {}', 'subclassing a builtin (Map)'],
    ['async function f() {}', 'async functions'],
    ['const f = async () => 1', 'async functions'],
    ['class A { async m() {} }', 'async functions'],
    ['({ async m() {} })', 'async functions'],
    ['class A { *m() {} }', 'generator methods'],
    ['({ *m() {} })', 'generator methods'],
    ['async function* f() {}', 'async generators'],
    ['class A { #x = 1 }', 'private instance fields and methods'],
    ['class A { #m() {} }', 'private instance fields and methods'],
    ['new Function("return 1")', 'new Function'],
    ['eval("1")', 'eval'],
    ['/a/d.test("a")', 'the regular expression flag d'],
    ['import("x")', 'dynamic import'],
  ])('%s', (source, construct) => {
    expect(() => kernel.run(`1;\n${source}`)).toThrow(`does not support ${construct} (test script; line 2)`);
  });

  test.each([
    'setTimeout',
    'setInterval',
    'Buffer',
    'process',
    'fetch',
    'Reflect',
    'WeakRef',
    'Atomics',
    'SharedArrayBuffer',
    'globalThis',
    'structuredClone',
    'URL',
    'TextEncoder',
    'console',
    'Intl',
    'crypto',
    'module',
    'WebAssembly',
  ])('%s is absent', (name) => {
    expect(kernel.run(`typeof ${name}`)).toBe('undefined');
  });

  test.each(["gs.log('x')", "gs.print('x')", 'gs.now()', 'gs.nowDateTime()', 'gs.sleep(1)', "gs.include('X')"])(
    '%s is for the global scope',
    (call) => {
      expect(() => kernel.run(call)).toThrow(/Function \w+ is not allowed in scope x_acme_demo/);
    },
  );

  test.each([
    ["new GlideRecord('incident').getCategory()", 'NotImplemented: GlideRecord.getCategory (test script; line 1)'],
    ["new GlideRecord('incident').number.getStages()", 'NotImplemented: GlideElement.getStages (test script; line 1)'],
    ['gs.executeNow()', 'NotImplemented: GlideSystem.executeNow (test script; line 1)'],
    ['new GlideDateTime().getSpanTime(1)', 'NotImplemented: GlideDateTime.getSpanTime (test script; line 1)'],
    [
      "const gr = new GlideRecord('incident'); gr.addEncodedQuery('locationIN_HIERARCHYx'); gr.query()",
      'NotImplemented: ',
    ],
    ['new GlideScheduleDateTime()', 'NotImplemented: GlideScheduleDateTime (test script; line 1)'],
    ["require('@servicenow/glide').GlideScopedEvaluator", 'NotImplemented: GlideScopedEvaluator (test script; line 1)'],
    ["require('@servicenow/glide/sn_vul_core')", 'NotImplemented: @servicenow/glide/sn_vul_core (test script; line 1)'],
  ])('%s is named as missing', (source, message) => {
    expect(() => kernel.run(source)).toThrow(message);
  });

  test('what the language level has works', () => {
    expect(
      kernel.run(
        `class A { static #n = 1; x = 2; static { A.y = 3 } get sum() { return this.x + A.y } } [new A().sum, [3, [1]].flat().at(-1), 'a-b'.replaceAll('-', '+'), null ?? 5].join()`,
      ),
    ).toBe('5,1,a+b,5');
  });

  test('a syntax error has its line', () => {
    expect(() => kernel.run('1;\n2;\nlet = ;')).toThrow(/SyntaxError: .*\(test script; line 3\)/);
  });

  test('an error has the line where it arose, and the text it was thrown with', () => {
    expect(() => kernel.run("const f = () => {\n  throw new TypeError('broken');\n};\nf();")).toThrow(
      'TypeError: broken (test script; line 2)',
    );
  });

  test('what Glide throws is an Error to the script, and its lists are arrays', () => {
    expect(
      kernel.run(
        `let caught; try { gs.log('x') } catch (error) { caught = error } [caught instanceof Error, gs.getErrorMessages() instanceof Array, new TypeError('x') instanceof Error, ({}) instanceof Error].join()`,
      ),
    ).toBe('true,true,true,false');
  });

  test('data from the host has the prototypes of the script', () => {
    const globals = {
      request: {
        body: {
          get data() {
            return { list: [1], inner: { a: 1 } };
          },
        },
      },
    };
    expect(
      kernel.run(
        `const data = request.body.data; [data instanceof Object, Object.getPrototypeOf(data.inner) === Object.prototype, data.list.constructor === Array].join()`,
        { globals },
      ),
    ).toBe('true,true,true');
  });
});

describe('what scripts share', () => {
  test('constants of one script are not seen by the next, in the same transaction', () => {
    const tx = kernel.begin({ user: 'admin', scope: SCOPE });
    expect(kernel.run('const only = 1; only', { tx })).toBe(1);
    expect(kernel.run('const only = 2; only', { tx })).toBe(2);
  });

  test('globals given to a script are gone afterwards, and those of the script around it are back', () => {
    const tx = kernel.begin({ user: 'admin', scope: SCOPE });
    expect(
      kernel.run('const before = current; const inner = nested(); [before, inner, current].join()', {
        tx,
        globals: { current: 'outer', nested: () => kernel.run('current', { tx, globals: { current: 'inner' } }) },
      }),
    ).toBe('outer,inner,outer');
    expect(kernel.run('typeof current', { tx })).toBe('undefined');
  });
});

describe('runaway scripts', () => {
  test('one without any Glide call is stopped by force', () => {
    const tx = kernel.begin({ user: 'admin', scope: SCOPE, timeoutMs: 50 });
    expect(() => kernel.run('for (;;) {}', { tx })).toThrow(
      'Transaction cancelled: test script ran longer than it may',
    );
    expect(tx.cancelled).toBe(true);
    expect(() => kernel.run('1', { tx })).toThrow('Transaction cancelled');
  });

  test('one that calls Glide is stopped there, even if it catches everything', () => {
    const tx = kernel.begin({ user: 'admin', scope: SCOPE, timeoutMs: 20 });
    expect(() =>
      kernel.run('for (let i = 0; i < 1e6; i += 1) { try { gs.getUserID() } catch (error) { break } } "fine"', { tx }),
    ).toThrow('Transaction cancelled');
  });
});

describe('modules', () => {
  const root = `${SCOPE}/acme/1.0.0`;
  const addModule = (path: string, content: string, values: Record<string, string> = {}) =>
    kernel.add('sys_module', { path, content, external_source: 'false', sys_scope: SCOPE_ID, ...values });

  beforeAll(() => {
    addModule(
      `${root}/src/server/a.ts`,
      "import { gs } from '@servicenow/glide';\nimport { twice } from './lib/b';\nimport half from 'halves';\n\nexport function answer(n) {\n  return `${gs.getCurrentScopeName()} ${twice(n)} ${half(n)}`;\n}\nexport function fail() {\n  // Somewhere below\n  throw new Error('no');\n}\n",
    );
    addModule(
      `${root}/src/server/lib/b.ts`,
      "import { GlideRecord } from '@servicenow/glide';\nexport let calls = 0;\nexport const twice = (n) => {\n  calls += 1;\n  return new GlideRecord('incident').isValid() ? n * 2 : 0;\n};\n",
    );
    addModule(
      `${root}/src/server/one.ts`,
      "import { two } from './two';\nexport const one = () => 1;\nexport const both = () => one() + two();\n",
    );
    addModule(`${root}/src/server/two.ts`, "import { one } from './one';\nexport const two = () => one() + 1;\n");
    addModule(`${SCOPE}/halves/2.1.0/index.js`, 'module.exports = function (n) { return n / 2; };', {
      external_source: 'true',
    });
    addModule('x_other/pkg/1.0.0/src/server/secret.ts', 'export const secret = 1;');
    addModule(`${root}/src/server/bad.ts`, 'export const x = 1;\nexport class Oops extends Error {}\n');
  });

  test('are found by both forms of path, with extensionless imports, Glide and dependencies', () => {
    expect(kernel.run("const { answer } = require('./src/server/a.ts'); answer(4)")).toBe('x_acme_demo 8 2');
    expect(kernel.run(`require('${root}/src/server/a.ts').answer(2)`)).toBe('x_acme_demo 4 1');
  });

  test('keep their state for one transaction, and not for the next', () => {
    const tx = kernel.begin({ user: 'admin', scope: SCOPE });
    const count = "const { twice } = require('./src/server/lib/b'); twice(1); require('./src/server/lib/b.ts').calls";
    expect([kernel.run(count, { tx }), kernel.run(count, { tx }), kernel.run(count)]).toEqual([1, 2, 1]);
  });

  test('may import each other in a circle', () => {
    expect(kernel.run("require('./src/server/one.ts').both()")).toBe(3);
  });

  test('report errors at the line of their source', () => {
    expect(() => kernel.run("require('./src/server/a.ts').fail()")).toThrow(
      `Error: no (${root}/src/server/a.ts; line 10)`,
    );
  });

  test('are checked as scripts are', () => {
    expect(() => kernel.run("require('./src/server/bad.ts')")).toThrow(
      `subclassing a builtin (Error) (${root}/src/server/bad.ts; line 2)`,
    );
  });

  test('of another application, and those that do not exist, are refused', () => {
    expect(() => kernel.run("require('x_other/pkg/1.0.0/src/server/secret.ts')")).toThrow(
      'is private to its application',
    );
    expect(() => kernel.run("require('./src/server/none.ts')")).toThrow("Cannot find module './src/server/none.ts'");
  });

  test('are read anew when their record is written', () => {
    const id = addModule(`${root}/src/server/fresh.ts`, 'export const version = 1;');
    expect(kernel.run("require('./src/server/fresh.ts').version")).toBe(1);
    kernel.records.update(kernel.begin({ user: 'admin' }), 'sys_module', id, { content: 'export const version = 2;' });
    expect(kernel.run("require('./src/server/fresh.ts').version")).toBe(2);
  });
});

describe('script includes', () => {
  beforeAll(() => {
    kernel.add('sys_script_include', {
      name: 'Greeter',
      script:
        "var Greeter = Class.create();\nGreeter.prototype = {\n  initialize: function (name) { this.name = name; },\n  greet: function () { return 'Hello ' + this.name + ' from ' + gs.getCurrentScopeName(); },\n  type: 'Greeter'\n};",
      active: 'true',
      access: 'package_private',
      sys_scope: SCOPE_ID,
    });
    kernel.add('sys_script_include', {
      name: 'LoudGreeter',
      script:
        'var LoudGreeter = Class.create();\nLoudGreeter.prototype = Object.extendsObject(Greeter, { greet: function () { return Greeter.prototype.greet.call(this).toUpperCase(); } });',
      active: 'true',
      access: 'public',
      sys_scope: SCOPE_ID,
    });
    kernel.add('sys_script_include', {
      name: 'GlobalUtil',
      script: 'class GlobalUtil { where() { return gs.getCurrentScopeName(); } }',
      active: 'true',
      access: 'public',
    });
    kernel.add('sys_script_include', {
      name: 'GlobalSecret',
      script: 'var GlobalSecret = {};',
      active: 'true',
      access: 'package_private',
    });
  });

  test('are known by name in their scope, and extend each other', () => {
    expect(kernel.run("new Greeter('Ada').greet() + '/' + new LoudGreeter('Ada').greet()")).toBe(
      'Hello Ada from x_acme_demo/HELLO ADA FROM X_ACME_DEMO',
    );
  });

  test('of the global scope run there, and only if they are accessible', () => {
    expect(kernel.run('new global.GlobalUtil().where()')).toBe('global');
    expect(() => kernel.run('global.GlobalSecret')).toThrow(
      'Illegal access to package private script include global.GlobalSecret from scope x_acme_demo',
    );
  });

  test('of an app are unknown elsewhere', () => {
    expect(kernel.run('typeof Greeter', { scope: 'global' })).toBe('undefined');
  });
});

test('a script runs as the user of its transaction', () => {
  const id = addUser(kernel, 'eve', ['demo.reader'], { time_zone: 'Europe/Berlin' });
  expect(
    kernel.run(
      "[gs.getUserID(), gs.getUserName(), gs.hasRole('demo.reader'), gs.hasRole('admin'), gs.getUser().getTZ()].join()",
      { user: 'eve' },
    ),
  ).toBe(`${id},eve,true,false,Europe/Berlin`);
});

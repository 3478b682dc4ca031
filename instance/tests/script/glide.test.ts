import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { addUser, createTestKernel, roleId, SCOPE, type TestKernel } from './kernel.ts';

let kernel: TestKernel;
beforeAll(() => {
  kernel = createTestKernel();
  addUser(kernel, 'ber', [], { time_zone: 'Europe/Berlin' });
  for (const [name, size, state] of [
    ['a', '1', 'open'],
    ['b', '2', 'open'],
    ['c', '3', 'done'],
    ['d', '', 'done'],
  ] as const)
    kernel.add('x_acme_demo_thing', { name, size, state, active: String(state === 'open') });
});

describe('dates', () => {
  test.each([
    ['new GlideDateTime().getValue()', '2026-06-15 12:00:00'],
    ['new GlideDateTime().getDisplayValue()', '2026-06-15 14:00:00'],
    ["new GlideDateTime('2026-12-15 12:00:00').getDisplayValue()", '2026-12-15 13:00:00'],
    ["const d = new GlideDateTime('2026-03-28 12:00:00'); d.addDaysUTC(1); d.getDisplayValue()", '2026-03-29 14:00:00'],
    [
      "const d = new GlideDateTime('2026-03-28 12:00:00'); d.addDaysLocalTime(1); d.getDisplayValue()",
      '2026-03-29 13:00:00',
    ],
    ["const d = new GlideDateTime('2026-01-31 10:00:00'); d.addMonthsUTC(1); d.getValue()", '2026-02-28 10:00:00'],
    ['const d = new GlideDateTime(); d.addSeconds(-90); d.getValue()', '2026-06-15 11:58:30'],
    ['const d = new GlideDateTime(); d.add(60000); d.getValue()', '2026-06-15 12:01:00'],
    ["const d = new GlideDateTime(); d.setDisplayValue('2026-06-15 00:30:00'); d.getValue()", '2026-06-14 22:30:00'],
    [
      "const d = new GlideDateTime(); d.setValueUTC('31.12.2026 23:15', 'dd.MM.yyyy HH:mm'); d.getValue()",
      '2026-12-31 23:15:00',
    ],
    [
      "const d = new GlideDateTime('no date'); d.isValid() + ' ' + d.getErrorMsg()",
      'false Could not parse DateTime: no date',
    ],
    [
      "new GlideDateTime('2026-06-14 23:00:00').getDayOfWeekLocalTime() + ' ' + new GlideDateTime('2026-06-14 23:00:00').getDayOfWeekUTC()",
      '1 7',
    ],
    [
      "new GlideDateTime('2026-06-15 12:00:00').getTZOffset() + ' ' + new GlideDateTime('2026-06-15 12:00:00').isDST()",
      '7200000 true',
    ],
    [
      "GlideDateTime.subtract(new GlideDateTime('2026-06-15 12:00:00'), new GlideDateTime('2026-06-16 15:00:30')).getDurationValue()",
      '1 03:00:30',
    ],
    ["new GlideDateTime('2026-06-15 12:00:00').before(new GlideDateTime('2026-06-15 12:00:01'))", 'true'],
    ["new GlideDateTime(new GlideDateTime('2026-06-15 12:00:00')).equals('2026-06-15 12:00:00')", 'true'],
    ["new GlideDateTime().getLocalDate().getByFormat('dd.MM.yyyy')", '15.06.2026'],
    [
      "new GlideDateTime().getLocalTime().getValue() + ' ' + new GlideDateTime().getTime().getByFormat('hh:mm a')",
      '14:00:00 12:00 PM',
    ],
    [
      "const d = new GlideDate(); d.setValue('2026-02-03'); [d.getYearNoTZ(), d.getMonthNoTZ(), d.getDayOfMonthNoTZ()].join()",
      '2026,2,3',
    ],
    [
      "const t = new GlideTime(); t.setValue('13:14:15'); [t.getHourOfDayUTC(), t.getHourUTC(), t.getMinutesUTC(), t.getSeconds()].join()",
      '13,1,14,15',
    ],
    [
      "const d = new GlideDuration('1 03:00:00'); [d.getValue(), d.getDisplayValue(), d.getDayPart(), d.getNumericValue()].join()",
      '1970-01-02 03:00:00,1 Day 3 Hours,1,97200000',
    ],
    ["new GlideDuration(3600000).add(new GlideDuration('00:30:00')).getDurationValue()", '01:30:00'],
    ['gs.daysAgo(2)', '2026-06-13 12:00:00'],
    ["gs.beginningOfToday() + ' ' + gs.endOfToday()", '2026-06-14 22:00:00 2026-06-15 21:59:59'],
    ["gs.beginningOfThisMonth() + ' ' + gs.endOfLastMonth()", '2026-05-31 22:00:00 2026-05-31 21:59:59'],
    ["gs.beginningOfThisWeek() + ' ' + gs.quartersAgoStart(1)", '2026-06-14 22:00:00 2025-12-31 23:00:00'],
    ['gs.hoursAgoStart(1)', '2026-06-15 11:00:00'],
  ])('%s', (source, expected) => {
    expect(String(kernel.run(source, { user: 'ber' }))).toBe(expected);
  });
});

describe('gs', () => {
  test.each([
    ["gs.base64Encode('ä') + gs.base64Decode('w6Q=')", 'w6Q=ä'],
    ["gs.urlEncode('a b&c') + gs.urlDecode('a+b%26c')", 'a+b%26ca b&c'],
    ["gs.nil('') + ' ' + gs.nil(null) + ' ' + gs.nil('0')", 'true true false'],
    ['gs.generateGUID().length', '32'],
    ["gs.tableExists('incident') + ' ' + gs.tableExists('nope')", 'true false'],
    ["gs.getMessage('Hello {0} and {1}', ['Ada', 'Bob'])", 'Hello Ada and Bob'],
    ["gs.getProperty('x_acme_demo.unset', 'fallback')", 'fallback'],
    ["gs.xmlToJSON('<a><b>1</b></a>')", '{"a":{"b":1}}'],
    ['gs.getCurrentScopeName()', 'x_acme_demo'],
  ])('%s', (source, expected) => {
    expect(String(kernel.run(source))).toBe(expected);
  });

  test('logs with its scope as source, and its placeholders filled', () => {
    kernel.run("gs.warn('size {0} of {1}', 3, 'x')");
    expect(kernel.logged.at(-1)).toEqual({ level: 'warn', source: SCOPE, message: 'size 3 of x' });
  });

  test('queues events for now and for later', () => {
    const id = kernel.store.query({ table: 'x_acme_demo_thing', query: 'name=a' })[0]?.['sys_id'];
    kernel.run(
      "const gr = new GlideRecord('x_acme_demo_thing'); gr.get('name', 'a'); gs.eventQueue('x_acme_demo.one', gr, 'p', 2); gs.eventQueueScheduled('x_acme_demo.two', gr, '', '', new GlideDateTime('2026-07-01 00:00:00'))",
    );
    const record = { table: 'x_acme_demo_thing', sysId: id };
    expect(kernel.events).toEqual([
      { name: 'x_acme_demo.one', record, parm1: 'p', parm2: '2' },
      { name: 'x_acme_demo.two', record, parm1: '', parm2: '', atMs: Date.parse('2026-07-01T00:00:00Z') },
    ]);
  });

  test('sets properties, which are read back at once', () => {
    expect(
      kernel.run(
        "gs.setProperty('x_acme_demo.colour', 'red'); const first = gs.getProperty('x_acme_demo.colour'); gs.setProperty('x_acme_demo.colour', 'blue'); first + gs.getProperty('x_acme_demo.colour')",
      ),
    ).toBe('redblue');
  });

  test('sets no property of another scope', () => {
    kernel.add('sys_properties', { name: 'glide.demo', value: 'kept' });
    expect(() => kernel.run("gs.setProperty('glide.demo', 'x')")).toThrow('may not set the property glide.demo');
    expect(kernel.run("gs.getProperty('glide.demo')")).toBe('kept');
  });

  test('shows messages to the user', () => {
    const tx = kernel.begin({ user: 'admin', scope: SCOPE });
    kernel.run("gs.addInfoMessage('done'); gs.addErrorMessage('not done')", { tx });
    expect(tx.messages).toEqual([
      { type: 'info', text: 'done' },
      { type: 'error', text: 'not done' },
    ]);
  });
});

describe('digests, keys and chance', () => {
  test.each([
    ["new GlideDigest().getSHA256Hex('abc')", 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      "new CertificateEncryption().generateMac(gs.base64Encode('key'), 'HmacSHA256', 'The quick brown fox jumps over the lazy dog')",
      '97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=',
    ],
    [
      "CertificateEncryption.generateMac(gs.base64Encode('key'), 'HmacSHA256', '') === new CertificateEncryption().generateMac(gs.base64Encode('key'), 'HmacSHA256', '')",
      'true',
    ],
    ['GlideSecureRandomUtil.getSecureRandomString(40).length', '40'],
    ['const n = GlideSecureRandomUtil.getSecureRandomIntBound(10); n >= 0 && n < 10', 'true'],
    [
      "GlideStringUtil.escapeHTML('<a href=\"x\">') + GlideStringUtil.isEligibleSysID('0123456789abcdef0123456789abcdef')",
      '&lt;a href=&quot;x&quot;&gt;true',
    ],
  ])('%s', (source, expected) => {
    expect(String(kernel.run(source))).toBe(expected);
  });

  test('an unknown algorithm, and a missing static, are named', () => {
    expect(() => kernel.run("CertificateEncryption.generateMac('', 'ROT13', '')")).toThrow('no such algorithm: ROT13');
    expect(() => kernel.run('GlideSecureRandomUtil.getDice()')).toThrow(
      'NotImplemented: GlideSecureRandomUtil.getDice',
    );
  });
});

describe('GlideAggregate', () => {
  test('counts by a field, sums, and finds extremes', () => {
    expect(
      kernel.run(`
        const counts = new GlideAggregate('x_acme_demo_thing');
        counts.addAggregate('COUNT', 'state');
        counts.query();
        const byState = [];
        while (counts.next()) byState.push(counts.state + '=' + counts.getAggregate('COUNT', 'state'));
        const all = new GlideAggregate('x_acme_demo_thing');
        all.addEncodedQuery('sizeISNOTEMPTY');
        for (const name of ['COUNT', 'SUM', 'MIN', 'MAX', 'AVG']) all.addAggregate(name, name === 'COUNT' ? null : 'size');
        all.query();
        all.next();
        byState.join() + ' ' + [all.getAggregate('COUNT'), all.getAggregate('SUM', 'size'), all.getAggregate('MIN', 'size'), all.getAggregate('MAX', 'size'), all.getAggregate('AVG', 'size')].join();
      `),
    ).toBe('done=2,open=2 3,6,1,3,2');
  });

  test('groups, filters groups and totals', () => {
    expect(
      kernel.run(
        `const ga = new GlideAggregate('x_acme_demo_thing'); ga.groupBy('state'); ga.addAggregate('SUM', 'size'); ga.addHaving('COUNT', null, '>', 1); ga.orderByAggregate('SUM', 'size'); ga.query(); const names = []; while (ga.next()) names.push(ga.getValue('state')); names.length + ' ' + ga.getTotal('SUM', 'size')`,
      ),
    ).toBe('2 6');
  });
});

describe('GlideQuery', () => {
  const query = (rest: string) => kernel.run(`JSON.stringify(new GlideQuery('x_acme_demo_thing')${rest})`);

  test.each([
    [
      ".where('state', 'open').orWhere('size', 3).orderByDesc('size').select('name', 'size', 'active').map(({ name, size, active }) => [name, size, active]).toArray(10)",
      [
        ['c', 3, false],
        ['b', 2, true],
        ['a', 1, true],
      ],
    ],
    [
      ".where('active', true).where(new GlideQuery().where('name', 'a').orWhere('name', 'c')).select('name').map((r) => r.name).toArray(10)",
      ['a'],
    ],
    [".whereNull('size').selectOne('name', 'state$DISPLAY').map(({ name }) => name).orElse('none')", 'd'],
    [".whereNotNull('size').count()", 3],
    [".where('size', '>', 1).sum('size').get()", 5],
    [".max('size').orElse(0)", 3],
    [".where('name', 'nobody').selectOne('name').isPresent()", false],
    [
      ".groupBy('state').aggregate('count').select().map(({ group, count }) => [group.state, count]).toArray(9)",
      [
        ['done', 2],
        ['open', 2],
      ],
    ],
    [".where('name', 'IN', ['a', 'b']).select('owner.email').limit(1).map((r) => r.owner.email).toArray(1)", [null]],
  ])('%s', (rest, expected) => {
    expect(JSON.parse(String(query(rest)))).toEqual(expected);
  });

  test('writes, and throws where a write fails', () => {
    expect(
      kernel.run(
        `const made = new GlideQuery('x_acme_demo_thing').insert({ name: 'q', size: 9 }).get(); const changed = new GlideQuery('x_acme_demo_thing').where('sys_id', made.sys_id).update({ size: 10 }).get(); const many = new GlideQuery('x_acme_demo_thing').where('name', 'q').updateMultiple({ state: 'x' }).rowCount; new GlideQuery('x_acme_demo_thing').where('name', 'q').deleteMultiple(); [made.size, changed.size, many, new GlideQuery('x_acme_demo_thing').where('name', 'q').count()].join()`,
      ),
    ).toBe('9,10,1,0');
    expect(() => kernel.run(`new GlideQuery('x_acme_demo_thing').get('nowhere').get()`)).toThrow(
      'Unable to find a record with the following: {"sys_id":"nowhere"}',
    );
  });

  test('refuses tables and fields that do not exist', () => {
    expect(() => kernel.run("new GlideQuery('nowhere')")).toThrow('Invalid table: nowhere');
    expect(() => kernel.run("new GlideQuery('x_acme_demo_thing').where('nofield', 1)")).toThrow(
      'Unable to find the following fields in table x_acme_demo_thing: nofield',
    );
  });
});

test('GlideFilter says whether a record is what a query looks for', () => {
  expect(
    kernel.run(
      "const gr = new GlideRecord('x_acme_demo_thing'); gr.get('name', 'b'); [GlideFilter.checkRecord(gr, 'size>1'), GlideFilter.checkRecord(gr, 'size>2'), GlideFilter.checkRecord(gr, 'size>2', false), new GlideFilter('size>2^name=b', 't').match(gr, false)].join()",
    ),
  ).toBe('true,false,true,true');
});

test('GlideTableHierarchy knows what a table extends', () => {
  expect(
    kernel.run(
      "const h = new GlideTableHierarchy('incident'); [h.getBase(), h.getRoot(), h.getTables().join('+'), new GlideTableHierarchy('task').hasExtensions()].join()",
    ),
  ).toBe('task,task,incident+task,true');
});

test('new records are numbered without a gap, however they were made', () => {
  expect(
    kernel.run(
      `
      const ids = [];
      for (const begin of ['initialize', 'newRecord', 'isValid']) {
        const record = new GlideRecord('sc_req_item');
        record[begin]();
        ids.push(record.insert());
      }
      const numbered = new GlideRecord('sc_req_item');
      numbered.addQuery('sys_id', 'IN', ids);
      numbered.orderBy('number');
      numbered.query();
      const numbers = [];
      while (numbered.next()) numbers.push(Number(numbered.getValue('number').slice(4)));
      numbers[2] - numbers[0];
    `,
      { scope: 'global' },
    ),
  ).toBe(2);
});

test('GlideSysAttachment writes, finds, copies and deletes files', () => {
  expect(
    kernel.run(`
      const gr = new GlideRecord('x_acme_demo_thing');
      gr.get('name', 'a');
      const files = new GlideSysAttachment();
      const id = files.write(gr, 'note.txt', 'text/plain', 'hällo');
      files.copy('x_acme_demo_thing', gr.getUniqueValue(), 'x_acme_demo_thing', 'elsewhere');
      const copy = files.getAttachments('x_acme_demo_thing', 'elsewhere');
      copy.next();
      const found = copy.file_name + ' ' + files.getContent(copy);
      files.deleteAttachment(id);
      found + ' ' + files.getAttachments('x_acme_demo_thing', gr.getUniqueValue()).hasNext();
    `),
  ).toBe('note.txt hällo false');
});

test('a file that a rule refuses is not written, and the script is told by null', () => {
  kernel.add('sys_script', {
    name: 'No attachments',
    advanced: 'true',
    collection: 'sys_attachment',
    when: 'before',
    action_insert: 'true',
    active: 'true',
    script: 'current.setAbortAction(true);',
  });
  expect(
    kernel.run(`
      const gr = new GlideRecord('x_acme_demo_thing');
      gr.get('name', 'a');
      const files = new GlideSysAttachment();
      const id = files.write(gr, 'note.txt', 'text/plain', 'x');
      id + ' ' + files.getAttachments('x_acme_demo_thing', gr.getUniqueValue()).hasNext();
    `),
  ).toBe('null false');
});

test('the variables of a request item and its tasks are read by name, and not set', () => {
  const question = kernel.add('item_option_new', { name: 'colour' });
  const option = kernel.add('sc_item_option', { item_option_new: question, value: 'red' });
  const item = kernel.add('sc_req_item', { short_description: 'x' });
  kernel.add('sc_item_option_mtom', { request_item: item, sc_item_option: option });
  const task = kernel.add('sc_task', { request_item: item });
  expect(
    kernel.run(`
      const item = new GlideRecord('sc_req_item');
      item.get('${item}');
      const task = new GlideRecord('sc_task');
      task.get('${task}');
      [item.variables.colour, item.variables.size === undefined, task.variables.colour.getValue()].join();
    `),
  ).toBe('red,true,red');
  expect(() => kernel.run(`const item = new GlideRecord('sc_req_item'); item.variables = 'x'`)).toThrow(
    'NotImplemented',
  );
});

test('user criteria are matched by roles and groups, all or any', () => {
  const ada = addUser(kernel, 'criteria.ada', ['demo.lender']);
  const group = kernel.add('sys_user_group', { name: 'Lenders' });
  const criteria: Record<string, string>[] = [
    { role: roleId(kernel, 'demo.lender') },
    { role: roleId(kernel, 'demo.lender'), group, match_all: 'true' },
    { role: roleId(kernel, 'demo.lender'), active: 'false' },
    {},
  ];
  const [byRole, both, inactive, empty] = criteria.map((values) =>
    kernel.add('user_criteria', { name: 'c', active: 'true', ...values }),
  );
  const matching = () =>
    kernel.run(
      `sn_uc.UserCriteriaLoader.getMatchingCriteria('${ada}', ['${byRole}', '${both}', '${inactive}', '${empty}']).length`,
    );
  expect(matching()).toBe(1);
  kernel.records.insert(kernel.begin({ user: 'admin' }), 'sys_user_grmember', { user: ada, group });
  expect(matching()).toBe(2);
});

describe('RESTMessageV2', () => {
  // The server runs in a thread of its own: a script that waits for an answer holds this one.
  let server: Worker;
  let port: number;
  let local: Server;
  const heard: string[] = [];
  beforeAll(async () => {
    server = new Worker(
      `const { createServer } = require('node:http'); const { parentPort } = require('node:worker_threads');
       const server = createServer((request, response) => { let body = ''; request.on('data', (part) => (body += part)); request.on('end', () => { response.writeHead(request.url === '/missing' ? 404 : 201, { 'x-seen': request.headers.authorization ?? '' }); response.end(request.method + ' ' + request.url + ' ' + body); }); });
       server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`,
      { eval: true },
    );
    port = await new Promise<number>((resolve) => server.once('message', resolve));
    local = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => local.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await server.terminate();
    await new Promise((resolve) => local.close(resolve));
  });

  test('sends and waits', () => {
    expect(
      kernel.run(
        `const { RESTMessageV2 } = require('@servicenow/glide/sn_ws'); const m = new RESTMessageV2(); m.setEndpoint('http://127.0.0.1:${port}/a/\${name}'); m.setStringParameterNoEscape('name', 'b'); m.setHttpMethod('post'); m.setQueryParameter('q', 'x y'); m.setBasicAuth('u', 'p'); m.setRequestBody('{"a":1}'); const r = m.execute(); [r.getStatusCode(), r.getBody(), r.getHeader('X-Seen'), r.haveError()].join()`,
      ),
    ).toBe('201,POST /a/b?q=x+y {"a":1},Basic dTpw,false');
  });

  test('tells errors of the answer, and of the way there', () => {
    expect(
      kernel.run(
        `const m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://127.0.0.1:${port}/missing'); m.setHttpMethod('get'); const r = m.execute(); [r.getStatusCode(), r.haveError(), r.getErrorMessage()].join()`,
      ),
    ).toBe(`404,true,Method failed: (http://127.0.0.1:${port}/missing) with code: 404`);
    expect(
      kernel.run(
        `const m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://127.0.0.1:1/'); const r = m.execute(); [r.getStatusCode(), r.haveError(), r.getErrorMessage() !== ''].join()`,
      ),
    ).toBe('0,true,true');
  });

  test('sends without waiting', async () => {
    const arrived = new Promise((resolve) => local.once('request', resolve));
    kernel.run(
      `const m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://127.0.0.1:${(local.address() as AddressInfo).port}/bell'); m.setHttpMethod('post'); m.executeAsync()`,
    );
    expect(heard).toEqual([]);
    await arrived;
    expect(heard).toEqual(['/bell']);
  });

  test('through a MID Server is named as missing', () => {
    expect(() => kernel.run("new sn_ws.RESTMessageV2().setMIDServer('mid')")).toThrow(
      'NotImplemented: RESTMessageV2.setMIDServer',
    );
  });
});

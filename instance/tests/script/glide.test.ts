import { describe, expect, test } from '@jest/globals';
import { addThings, addUser, createTestKernel, roleId, SCOPE } from './kernel.ts';

const kernel = createTestKernel();
addUser(kernel, 'ber', [], { time_zone: 'Europe/Berlin' });
addThings(kernel);

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

test('the stream of a file is read line by line, and written to another file', () => {
  expect(
    kernel.run(`
      const gr = new GlideRecord('x_acme_demo_thing');
      gr.get('name', 'b');
      const files = new GlideSysAttachment();
      const id = files.write(gr, 'list.csv', 'text/csv', 'name;size\\r\\nä;1\\n\\nlast');
      const reader = new GlideTextReader(files.getContentStream(id));
      const lines = [];
      for (let line = reader.readLine(); line !== null; line = reader.readLine()) lines.push(line);
      const copy = new GlideRecord('sys_attachment');
      copy.get(files.writeContentStream(gr, 'copy.csv', 'text/csv', files.getContentStream(id)));
      lines.join('|') + ' ' + files.getContent(copy).length + ' ' + reader.getEncoding();
    `),
  ).toBe('name;size|ä;1||last 20 UTF-8');
  expect(() => kernel.run("new GlideTextReader('text')")).toThrow('GlideTextReader needs a GlideScriptableInputStream');
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

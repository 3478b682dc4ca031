import { createHash } from 'node:crypto';
import { qualifierOf } from '../../src/catalog/index.ts';
import type { Row } from '../../src/kernel.ts';
import { SCOPE, addUser, openInstance, type Instance } from '../flow/harness.ts';

const ITEM = '031dac0f6c564770bf9340723b53c289';

describe('what a reference variable offers', () => {
  let instance: Instance;
  let user: string;
  beforeEach(() => {
    instance = openInstance();
    user = addUser(instance, 'uma');
  });
  afterEach(() => instance.close());

  const question = (values: Row): Row => ({
    name: 'whom',
    sys_scope: instance.find('sys_scope', `scope=${SCOPE}`)[0]?.sys_id ?? '',
    ...values,
  });
  const qualifier = (values: Row, variables: Record<string, string> = {}) =>
    qualifierOf(instance.kernel, instance.kernel.begin({ user }), question(values), variables);

  it('is narrowed by a condition as written', () => {
    expect(qualifier({ reference_qual: 'active=true' })).toBe('active=true');
    expect(qualifier({ use_reference_qualifier: 'simple', reference_qual_condition: 'vip=true^EQ' })).toBe(
      'vip=true^EQ',
    );
    expect(qualifier({})).toBe('');
  });

  it('is narrowed by a script that sees what has been filled in, in the scope of the variable', () => {
    const script = "javascript: 'department=' + current.variables.department + '^sys_created_by=' + gs.getUserName()";
    expect(qualifier({ use_reference_qualifier: 'advanced', reference_qual: script }, { department: 'd1' })).toBe(
      'department=d1^sys_created_by=uma',
    );
    const scope = 'javascript:gs.getCurrentScopeName()';
    expect(qualifier({ reference_qual: scope })).toBe(SCOPE);
  });

  it('is the records of a list of ids', () => {
    const ids = ['a', 'b'].map((text) => createHash('md5').update(text).digest('hex'));
    expect(qualifier({ reference_qual: `javascript:['${ids.join("','")}']` })).toBe(`sys_idIN${ids.join(',')}`);
  });

  it('is narrowed by a dynamic filter option, and refused where that is gone', () => {
    const dynamic_ref_qual = instance.seed('sys_filter_option_dynamic', {
      label: 'Mine',
      script: "'manager=' + gs.getUserID()",
    });
    expect(qualifier({ use_reference_qualifier: 'dynamic', dynamic_ref_qual })).toBe(`manager=${user}`);
    expect(() => qualifier({ use_reference_qualifier: 'dynamic', dynamic_ref_qual: 'gone' })).toThrow(
      'whom: there is no dynamic filter option gone',
    );
  });

  it('takes a file for an attachment variable along to the request item', () => {
    const variable = instance.seed('item_option_new', {
      name: 'photo',
      question_text: 'Photo',
      type: '33',
      cat_item: ITEM,
      active: 'true',
      mandatory: 'true',
    });
    expect(variable).toMatch(/^[0-9a-f]{32}$/);
    const file = instance.insert('sys_attachment', { file_name: 'a.png', table_name: 'sys_user', table_sys_id: user });
    const order = (variables: Record<string, string>) =>
      instance.kernel.catalog.order(instance.kernel.begin({ user }), [{ itemId: ITEM, quantity: 1, variables }]);
    expect(() => order({ kind: 'laptop' })).toThrow('Mandatory Variables are required: Photo');
    expect(() => order({ kind: 'laptop', photo: 'f'.repeat(32) })).toThrow('is no attachment');
    const { itemIds } = order({ kind: 'laptop', photo: file });
    expect(instance.get('sys_attachment', file)).toMatchObject({ table_name: 'sc_req_item', table_sys_id: itemIds[0] });
  });
});

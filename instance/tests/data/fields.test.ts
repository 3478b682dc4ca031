import { decryptSecret, USERS, verifyPassword } from '../../src/data/index.ts';
import type { Row } from '../../src/kernel.ts';
import { acmeStore, emptyStore, NOW, valuesOf } from './acme.ts';

describe('types', () => {
  const store = acmeStore();
  const job = (values: Row) => store.insert('x_acme_demo_job', values, 'admin');
  it.each([
    ['active', 'yes', 'true'],
    ['active', '0', 'false'],
    ['active', 'nonsense', 'false'],
    ['active', '', 'false'],
    ['priority', '3', '3'],
    ['priority', '3.9', '3'],
    ['priority', '1,234', '1234'],
    ['priority', 'high', ''],
    ['due_date', '2026-11-22T18:00:00.000Z', NOW],
    ['due_date', '2026-11-22', '2026-11-22 00:00:00'],
    ['due_date', '2026-02-30 10:00:00', ''],
    ['due_date', 'tomorrow', ''],
    ['effort', '1970-01-01 01:30:00', '1970-01-01 01:30:00'],
    ['effort', '27:00:00', '1970-01-02 03:00:00'],
    ['effort', '1 03:00:00', '1970-01-02 03:00:00'],
    ['effort', 'long', ''],
    ['short_description', 'x'.repeat(200), 'x'.repeat(160)],
  ])('%s takes %j as %j', (column, given, kept) => {
    const row = job({ [column]: given });
    expect(row[column]).toBe(kept);
    expect(store.get('x_acme_demo_job', row.sys_id as string)?.[column]).toBe(kept);
  });
  it('of siblings do not mix: each class reads its own', () => {
    const repair = store.insert('x_acme_demo_repair', { cost: '12', priority: '2' }, 'admin');
    expect(store.get('task', repair.sys_id as string)?.cost).toBeUndefined();
    expect(store.get('x_acme_demo_repair', repair.sys_id as string)?.cost).toBe('12');
  });
});

describe('journal fields', () => {
  const store = emptyStore();
  it('become entries, and are empty in the row', () => {
    const row = store.insert('incident', { comments: 'first' }, 'admin');
    store.update('incident', row.sys_id as string, { comments: 'second', work_notes: 'aside' }, 'itil');
    expect(store.get('incident', row.sys_id as string)?.comments).toBe('');
    const entries = store.query({ table: 'sys_journal_field', query: `element_id=${row.sys_id}^element=comments` });
    expect(valuesOf(entries, 'value')).toEqual(['first', 'second']);
    expect(valuesOf(entries, 'sys_created_by')).toEqual(['admin', 'itil']);
  });
});

describe('derived values', () => {
  const store = emptyStore();
  it('name a person, and follow a change of the name', () => {
    const person = store.insert('sys_user', { user_name: 'ada', first_name: 'Ada', last_name: 'Lovelace' }, 'admin');
    expect(person.name).toBe('Ada Lovelace');
    expect(store.update('sys_user', person.sys_id as string, { last_name: 'King' }, 'admin').name).toBe('Ada King');
    expect(store.update('sys_user', person.sys_id as string, { email: 'a@example.com' }, 'admin').name).toBe(
      'Ada King',
    );
  });
  it('name a device by its tag and model, unless it brings a name', () => {
    const maker = store.insert('core_company', { name: 'Acme' }, 'admin');
    const model = store.insert(
      'cmdb_hardware_product_model',
      { name: 'One', manufacturer: maker.sys_id as string },
      'admin',
    );
    const device = (values: Row) =>
      store.insert('alm_hardware', { asset_tag: 'P1', model: model.sys_id as string, ...values }, 'admin').display_name;
    expect(device({})).toBe('P1 - Acme One');
    expect(device({ display_name: 'Mine' })).toBe('Mine');
  });
});

describe('secrets', () => {
  const store = emptyStore();
  it('a password is stored as a hash that can be verified', () => {
    const stored = store.get('sys_user', USERS.admin)?.user_password ?? '';
    expect(stored).not.toContain('admin');
    expect(verifyPassword('admin', stored)).toBe(true);
    expect(verifyPassword('Admin', stored)).toBe(false);
    expect(verifyPassword('', '')).toBe(false);
  });
  it('a password2 value is stored unreadable, can be decrypted and is never displayed', () => {
    const row = store.insert('oauth_entity', { name: 'client', client_id: 'c1', client_secret: 'hush' }, 'admin');
    expect(row.client_secret).not.toContain('hush');
    expect(decryptSecret(row.client_secret ?? '')).toBe('hush');
    expect(store.displayValue('oauth_entity', 'client_secret', row.client_secret ?? '')).toBe('');
  });
  it('saving a row again does not protect a secret twice', () => {
    const row = store.insert('oauth_entity', { name: 'again', client_id: 'c2', client_secret: 'hush' }, 'admin');
    const saved = store.update('oauth_entity', row.sys_id as string, row, 'admin');
    expect(decryptSecret(saved.client_secret ?? '')).toBe('hush');
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, SETTING_NAMES } from '../../src/config/config.ts';
import { loadSecrets } from '../../src/config/secrets.ts';
import { createConnector } from '../../src/connector.ts';
import { ERRORS } from '../../src/errors.ts';
import { settings, SIGN_IN_KEYS, startRig, temporaryDir } from '../support/harness.ts';
import { runConnector } from '../support/process.ts';

const { dir, remove } = temporaryDir();
const good = settings('https://example.service-now.com/', dir);
afterAll(remove);

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(good).filter(([name]) => !names.includes(name)));
const problem = (env: Record<string, string>) => {
  try {
    loadSecrets(readConfig(env));
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('settings', () => {
  test('a small set is enough', () => {
    expect(readConfig(good)).toMatchObject({
      name: 'connector',
      servicenow: { url: 'https://example.service-now.com' },
      mqtt: { kind: 'embedded', host: '127.0.0.1' },
    });
  });

  test.each([
    'SERVICENOW_URL',
    'SERVICENOW_CLIENT_ID',
    'SERVICENOW_USER',
    'SERVICENOW_KEY_FILE',
    'SERVICENOW_CLIENT_SECRET',
  ])('%s is required, and the message names it', (name) => {
    expect(problem(without(name))).toMatch(new RegExp(`${name}: is required`));
  });

  test.each([
    ['HTTP_PORT', 'eighty'],
    ['HTTP_PORT', '70000'],
    ['LOG_LEVEL', 'loud'],
    ['EVENT_BATCH', '0'],
    ['CONNECTOR_NAME', 'a b'],
    ['MQTT_URL', 'http://x'],
    ['SERVICENOW_URL', 'example'],
    ['SERVICENOW_URL', 'http://example.service-now.com'],
    ['SERVICENOW_KEY_FILE', '/nowhere/key.pem'],
    ['MQTT_USERNAME', 'me'],
    ['SERVICENOW_CLIENT_SECRET_FILE', '/also'],
    ['KIOSK_ADDRESSES', 'https://a.example:8480/kiosk/'],
    ['KIOSK_ADDRESSES', 'https://a.example, b.example'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(problem({ ...good, [name]: value })).toContain(name.replace('_FILE', ''));
  });

  test('several mistakes are told at once', () => {
    const told = problem({ ...good, HTTP_PORT: 'x', LOG_LEVEL: 'y' });
    expect(told).toContain('HTTP_PORT');
    expect(told).toContain('LOG_LEVEL');
  });

  test('what is for the embedded broker conflicts with an external one', () => {
    expect(problem({ ...good, MQTT_URL: 'mqtts://broker' })).toContain('MQTT_PORT: is for the embedded broker');
  });

  test('a file holds the same names in lower case; the environment wins', () => {
    const file = join(dir, 'settings.json');
    writeFileSync(file, JSON.stringify({ http_port: 9000, connector_name: 'from-file' }));
    expect(readConfig({ ...good, HTTP_PORT: '9001', CONNECTOR_CONFIG: file })).toMatchObject({
      name: 'from-file',
      http: { port: 9001 },
    });
    writeFileSync(file, JSON.stringify({ htp_port: 9000 }));
    expect(problem({ ...good, CONNECTOR_CONFIG: file })).toContain('"htp_port" is not a setting');
    writeFileSync(file, '{');
    expect(problem({ ...good, CONNECTOR_CONFIG: file })).toContain('CONNECTOR_CONFIG');
  });

  test('every setting and every error code stands in the documentation', () => {
    const page = readFileSync(new URL('../../../docs/connector.md', import.meta.url), 'utf8');
    for (const name of [...SETTING_NAMES, ...Object.keys(ERRORS)]) expect(page).toContain(`\`${name}\``);
  });
});

describe('secrets', () => {
  test('a secret may come from a file', () => {
    const file = join(dir, 'secret');
    writeFileSync(file, 'from-file\n');
    expect(
      loadSecrets(readConfig({ ...without('SERVICENOW_CLIENT_SECRET'), SERVICENOW_CLIENT_SECRET_FILE: file }))
        .clientSecret,
    ).toBe('from-file');
  });

  test.each([
    ['rsa', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, 'RS256'],
    ['ec', SIGN_IN_KEYS.privateKey, 'ES256'],
  ])('an %s key signs in', (_kind, key, algorithm) => {
    const file = join(dir, 'key.pem');
    writeFileSync(file, key.export({ type: 'pkcs8', format: 'pem' }));
    expect(loadSecrets(readConfig({ ...good, SERVICENOW_KEY_FILE: file })).signInAlgorithm).toBe(algorithm);
  });

  test.each([
    ['no key', 'hello'],
    [
      'a key of another kind',
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    ],
  ])('%s is refused by name', (_what, content) => {
    const file = join(dir, 'bad.pem');
    writeFileSync(file, content);
    expect(problem({ ...good, SERVICENOW_KEY_FILE: file })).toContain('SERVICENOW_KEY_FILE');
  });
});

describe('start', () => {
  test('a wrong setting ends the process with its name and without a stack', async () => {
    const running = runConnector({ ...good, HTTP_PORT: 'x' });
    expect((await running.exited).code).toBe(1);
    expect(running.output()).toContain('HTTP_PORT');
    expect(running.output()).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['HTTP_PORT', 'http'],
    ['MQTT_PORT', 'mqtt'],
  ] as const)('a port that is taken is told by its setting (%s), and nothing stays open', async (name, which) => {
    const rig = await startRig();
    const second = createConnector(
      readConfig({ ...good, DATA_DIR: join(dir, which), [name]: String(rig.connector.ports()[which]) }),
    );
    await expect(second.start()).rejects.toThrow(new RegExp(`${name}: port \\d+ .* is taken`));
    await rig.stop();
  });

  test('a data directory of a newer version is left alone', async () => {
    const rig = await startRig();
    await rig.connector.stop();
    const { openDatabase } = await import('../../src/store/database.ts');
    const db = openDatabase(rig.env.DATA_DIR ?? '');
    db.pragma('user_version = 99');
    db.close();
    await expect(rig.connector.start()).rejects.toThrow(/version 99/);
    await rig.stop();
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { adapterSettings } from '../../src/adapters/settings.ts';
import { readConfig, SETTING_NAMES } from '../../src/config/config.ts';
import { ConnectorError } from '../../src/errors.ts';
import { temporaryDir } from '../support/harness.ts';

const { dir, remove } = temporaryDir();
afterAll(remove);

const SECRET = 'not-to-be-told';
const REQUIRED = {
  SERVICENOW_URL: 'https://example.service-now.com',
  SERVICENOW_CLIENT_ID: 'c',
  SERVICENOW_CLIENT_SECRET: SECRET,
  SERVICENOW_USER: 'u',
  SERVICENOW_KEY_FILE: 'key.pem',
};
const value = fc.oneof(
  fc.string(),
  fc.integer().map(String),
  fc.constantFrom('true', 'false', '0', '-1', '1e9', 'NaN', 'Infinity', ' 8480 ', '0x10'),
  fc.webUrl({ validSchemes: ['http', 'https', 'mqtt', 'mqtts', 'ws', 'javascript', 'file'] }),
);
const someSettings = fc.dictionary(fc.constantFrom(...SETTING_NAMES), value, { maxKeys: 5 });

/** The problems of settings; null when they are taken. */
function problemsOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(ConnectorError);
    expect((error as ConnectorError).code).toBe('config_invalid');
    return (error as ConnectorError).message;
  }
}

test('settings are taken, or refused each by its name and without a secret', () => {
  fc.assert(
    fc.property(someSettings, (settings) => {
      const env: Record<string, string> = { ...REQUIRED, ...settings };
      const problems = problemsOf(() => readConfig(env));
      if (problems === null) return;
      expect(SETTING_NAMES.some((name) => problems.includes(name))).toBe(true);
      expect(problems).not.toContain(SECRET);
      for (const name of ['MQTT_PASSWORD', 'SERVICENOW_CLIENT_SECRET'])
        if ((env[name] ?? '').length > 20) expect(problems).not.toContain(env[name]);
    }),
    { numRuns: 400 },
  );
});

test('what is taken is within its bounds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('HTTP_PORT', 'EVENT_BATCH', 'SPOOL_MAX_EVENTS', 'KIOSK_REQUESTS_PER_MINUTE'),
      value,
      (name, given) => {
        const env = { ...REQUIRED, [name]: given };
        if (problemsOf(() => readConfig(env)) !== null) return;
        const { http, events, kiosk } = readConfig(env);
        for (const number of [http.port, events.batch, events.max, kiosk.requestsPerMinute])
          expect(Number.isSafeInteger(number) && number >= 0 && number <= 100_000_000).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('a file of settings, for the connector or for controllers, is one JSON object or refused', () => {
  const file = join(dir, 'settings.json');
  const content = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(fc.string(), fc.jsonValue()).map((of) => JSON.stringify(of)),
  );
  fc.assert(
    fc.property(content, (text) => {
      writeFileSync(file, text);
      problemsOf(() => readConfig({ ...REQUIRED, CONNECTOR_CONFIG: file }));
      const problems = problemsOf(() => adapterSettings(file)('locker-1'));
      if (problems === null) expect(JSON.parse(text)).toEqual(expect.any(Object));
    }),
  );
});

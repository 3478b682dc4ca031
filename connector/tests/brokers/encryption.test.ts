import { readConfig } from '../../src/config/config.ts';
import { settings, temporaryDir } from '../support/harness.ts';

const { dir, remove } = temporaryDir();
afterAll(remove);
const instance = 'https://example.service-now.com';
const problem = (more: Record<string, string>, url = instance) => {
  try {
    readConfig(settings(url, dir, more));
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

test.each([
  ['MQTT_URL', { MQTT_URL: 'mqtt://broker.example' }],
  ['MQTT_URL', { MQTT_URL: 'ws://broker.example' }],
  ['MQTT_URL', { MQTT_URL: 'mqtt://127.0.0.1.example' }],
  ['DOORBELL_URL', { DOORBELL_URL: 'http://connector.example/doorbell' }],
  ['MQTT_PUBLIC_URL', { MQTT_PUBLIC_URL: 'mqtt://connector.example' }],
  ['KIOSK_ADDRESSES', { KIOSK_ADDRESSES: 'https://a.example,http://b.example' }],
  ['HTTP_HOST', { HTTP_HOST: '0.0.0.0' }],
  ['MQTT_HOST', { MQTT_HOST: '::' }],
])('%s without encryption is refused by name beyond this machine: %j', (name, more) => {
  expect(problem(more as Record<string, string>)).toMatch(new RegExp(`\\n  ${name}: .*DEMONSTRATION=true`));
});

test('the instance is reached by https', () => {
  expect(problem({}, 'http://example.service-now.com')).toContain('SERVICENOW_URL: must begin with https://');
});

test.each<Record<string, string>>([
  { MQTT_URL: 'mqtt://127.0.0.1:1883' },
  { MQTT_URL: 'ws://localhost' },
  { MQTT_URL: 'mqtts://broker.example' },
  { MQTT_URL: 'wss://broker.example' },
  { HTTP_HOST: '0.0.0.0', MQTT_HOST: '0.0.0.0', TLS_CERT_FILE: '/c', TLS_KEY_FILE: '/k' },
  { MQTT_URL: 'mqtt://broker.example', HTTP_HOST: '0.0.0.0', DEMONSTRATION: 'true' },
])('%j is taken', (more) => {
  expect(problem(more)).toBe('none');
});

test.each<Record<string, string>>([{}, { DEMONSTRATION: 'true' }])(
  'Node’s switch that believes every certificate ends the start, with %j too',
  (more) => {
    expect(problem({ ...more, NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toContain('\n  NODE_TLS_REJECT_UNAUTHORIZED: ');
    expect(problem({ ...more, NODE_TLS_REJECT_UNAUTHORIZED: '1' })).toBe('none');
  },
);

test('a certificate without its key is refused', () => {
  expect(problem({ TLS_CERT_FILE: '/c' })).toContain('TLS_KEY_FILE: is required');
  expect(problem({ MQTT_URL: 'mqtts://b', MQTT_KEY_FILE: '/k' })).toContain('MQTT_CERT_FILE: is required');
});

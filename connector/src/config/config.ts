/** Step two of three: checks the settings and gives them their shape. Reads no secret. */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConnectorError } from '../errors.ts';
import type { TlsFiles } from '../tls.ts';
import { readSettings } from './env.ts';
import { unencrypted, unproven } from './encryption.ts';

export interface Config {
  /** Known to ServiceNow and to controllers (`iss` of commands) by it. */
  readonly name: string;
  readonly dataDir: string;
  readonly logLevel: string;
  readonly drainTimeoutMs: number;
  /** Where the authority that signs controllers' certificates keeps its files; null for none. */
  readonly deviceCaDir: string | null;
  /** Keys that sign commands. */
  readonly commandKeys: { readonly dir: string; readonly days: number };
  readonly http: { readonly host: string; readonly port: number; readonly kioskDir: string };
  /** For what listens here: HTTP and the embedded broker; null without encryption. */
  readonly tls: TlsFiles | null;
  readonly mqtt: EmbeddedBroker | ExternalBroker;
  /** Settings of single controllers of other makes; null for none. */
  readonly adapterSettingsFile: string | null;
  readonly servicenow: {
    readonly url: string;
    readonly clientId: string;
    readonly clientSecretFile: string | null;
    readonly clientSecret: string | null;
    readonly user: string;
    readonly keyFile: string;
    readonly keyId: string | null;
    readonly timeoutMs: number;
    /** Where ServiceNow can reach `POST /doorbell`; null leaves it to polling. */
    readonly doorbellUrl: string | null;
  };
  readonly events: {
    readonly batch: number;
    readonly concurrency: number;
    readonly lingerMs: number;
    /** Bound of the spool. Beyond it events stay with broker and devices. */
    readonly max: number;
    readonly tombstoneHours: number;
  };
  readonly kiosk: {
    readonly requestsPerMinute: number;
    /** How long somebody waits for ServiceNow before the connector decides by what was granted. */
    readonly patienceMs: number;
    /** The one origin that may show the page in a frame; null for none. */
    readonly frameAncestor: string | null;
    /** Origins at which kiosks find the connectors that stand in for each other, this one among them. */
    readonly addresses: readonly string[];
  };
}

export interface EmbeddedBroker {
  readonly kind: 'embedded';
  readonly host: string;
  readonly port: number;
  /** What enrolled devices are told. */
  readonly publicUrl: string | null;
}

export interface ExternalBroker {
  readonly kind: 'external';
  readonly url: string;
  readonly username: string | null;
  readonly password: string | null;
  readonly passwordFile: string | null;
  readonly tls: TlsFiles;
}

const integer = (low: number, high: number) => z.coerce.number().int().min(low).max(high);
const port = integer(0, 65535);
const text = z.string().min(1).max(2048);
const url = (protocols: readonly string[]) =>
  text.refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

const isOrigin = (value: string) =>
  URL.canParse(value) &&
  ['https:', 'http:'].includes(new URL(value).protocol) &&
  new URL(value).href === `${new URL(value).origin}/`;
/** Base URLs, one after the other with commas. */
const addresses = text
  .transform((value) => value.split(',').map((one) => one.trim()))
  .refine((all) => all.every(isOrigin), { message: 'must be https://host:port, or several with commas between them' })
  .transform((all) => [...new Set(all.map((one) => new URL(one).origin))]);

const Settings = z.object({
  CONNECTOR_NAME: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,80}$/, 'may hold letters, digits, dot, dash and underscore, at most 80')
    .default('connector'),
  DATA_DIR: text.default('.data/connector'),
  COMMAND_KEY_DIR: text.optional(),
  COMMAND_KEY_DAYS: integer(30, 3_650).default(180),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DRAIN_TIMEOUT_MS: integer(0, 600_000).default(5_000),
  DEMONSTRATION: z.enum(['true', 'false']).default('false'),
  TLS_CERT_FILE: text.optional(),
  TLS_KEY_FILE: text.optional(),
  HTTP_HOST: text.default('127.0.0.1'),
  HTTP_PORT: port.default(8480),
  KIOSK_DIR: text.default(
    fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/kiosk' : '../../kiosk', import.meta.url)),
  ),
  MQTT_HOST: text.default('127.0.0.1'),
  MQTT_PORT: port.default(1883),
  MQTT_PUBLIC_URL: url(['mqtt:', 'mqtts:']).optional(),
  MQTT_URL: url(['mqtt:', 'mqtts:', 'ws:', 'wss:']).optional(),
  MQTT_USERNAME: text.optional(),
  MQTT_PASSWORD: text.optional(),
  MQTT_PASSWORD_FILE: text.optional(),
  MQTT_CA_FILE: text.optional(),
  MQTT_CERT_FILE: text.optional(),
  MQTT_KEY_FILE: text.optional(),
  DEVICE_CA_DIR: text.optional(),
  ADAPTER_SETTINGS_FILE: text.optional(),
  SERVICENOW_URL: url(['https:', 'http:']),
  SERVICENOW_CLIENT_ID: text,
  SERVICENOW_CLIENT_SECRET: text.optional(),
  SERVICENOW_CLIENT_SECRET_FILE: text.optional(),
  SERVICENOW_USER: text,
  SERVICENOW_KEY_FILE: text,
  SERVICENOW_KEY_ID: text.optional(),
  SERVICENOW_TIMEOUT_MS: integer(100, 60_000).default(10_000),
  DOORBELL_URL: url(['https:', 'http:']).optional(),
  EVENT_BATCH: integer(1, 200).default(100),
  EVENT_CONCURRENCY: integer(1, 32).default(8),
  EVENT_LINGER_MS: integer(0, 5_000).default(25),
  SPOOL_MAX_EVENTS: integer(1, 100_000_000).default(1_000_000),
  TOMBSTONE_HOURS: integer(1, 24 * 90).default(72),
  KIOSK_FRAME_ANCESTOR: url(['https:', 'http:']).optional(),
  KIOSK_ADDRESSES: addresses.optional(),
  KIOSK_REQUESTS_PER_MINUTE: integer(1, 10_000).default(60),
  KIOSK_PATIENCE_MS: integer(100, 60_000).default(4_000),
});

export const SETTING_NAMES = Object.keys(Settings.shape);

const BROKER_CHOICE = 'MQTT_URL names an external broker';
const EXTERNAL_ONLY = [
  'MQTT_USERNAME',
  'MQTT_PASSWORD',
  'MQTT_PASSWORD_FILE',
  'MQTT_CA_FILE',
  'MQTT_CERT_FILE',
  'MQTT_KEY_FILE',
  'DEVICE_CA_DIR',
] as const;
/** A certificate is nothing without its key. */
const PAIRS = [
  ['TLS_CERT_FILE', 'TLS_KEY_FILE'],
  ['MQTT_CERT_FILE', 'MQTT_KEY_FILE'],
] as const;
const EMBEDDED_ONLY = ['MQTT_HOST', 'MQTT_PORT', 'MQTT_PUBLIC_URL'] as const;

/** @throws ConnectorError `config_invalid` with one line for each setting that is wrong, named. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const raw = readSettings(SETTING_NAMES, env);
  const parsed = Settings.safeParse(raw);
  const problems = parsed.success
    ? [...conflicts(raw, parsed.data), ...unproven(env)]
    : parsed.error.issues.map(
        ({ path, message, code }) => `${path.join('.')}: ${code === 'invalid_type' ? 'is required' : message}`,
      );
  if (!parsed.success || problems.length > 0) {
    throw new ConnectorError(
      'config_invalid',
      `The configuration is not valid (docs/connector.md):\n  ${problems.join('\n  ')}`,
    );
  }
  return shape(parsed.data);
}

function conflicts(raw: Readonly<Record<string, string>>, settings: z.infer<typeof Settings>): string[] {
  const problems: string[] = [];
  const external = settings.MQTT_URL !== undefined;
  for (const name of external ? EMBEDDED_ONLY : EXTERNAL_ONLY) {
    if (raw[name] === undefined) continue;
    problems.push(
      external
        ? `${name}: is for the embedded broker, but ${BROKER_CHOICE}`
        : `${name}: is for an external broker; set MQTT_URL too`,
    );
  }
  if (settings.DEMONSTRATION === 'false') problems.push(...unencrypted(settings));
  for (const [name, other] of PAIRS) {
    if ((raw[name] === undefined) !== (raw[other] === undefined))
      problems.push(
        `${raw[name] === undefined ? name : other}: is required, because the other one of the two is given`,
      );
  }
  for (const name of ['SERVICENOW_CLIENT_SECRET', 'MQTT_PASSWORD'] as const) {
    if (raw[name] !== undefined && raw[`${name}_FILE`] !== undefined)
      problems.push(`${name}: is given twice, also as ${name}_FILE`);
  }
  if (raw.SERVICENOW_CLIENT_SECRET === undefined && raw.SERVICENOW_CLIENT_SECRET_FILE === undefined) {
    problems.push('SERVICENOW_CLIENT_SECRET: is required, here or by SERVICENOW_CLIENT_SECRET_FILE');
  }
  return problems;
}

function shape(settings: z.infer<typeof Settings>): Config {
  return {
    name: settings.CONNECTOR_NAME,
    dataDir: settings.DATA_DIR,
    deviceCaDir: settings.DEVICE_CA_DIR ?? null,
    commandKeys: { dir: settings.COMMAND_KEY_DIR ?? settings.DATA_DIR, days: settings.COMMAND_KEY_DAYS },
    logLevel: settings.LOG_LEVEL,
    drainTimeoutMs: settings.DRAIN_TIMEOUT_MS,
    http: { host: settings.HTTP_HOST, port: settings.HTTP_PORT, kioskDir: settings.KIOSK_DIR },
    tls:
      settings.TLS_CERT_FILE && settings.TLS_KEY_FILE
        ? { ca: null, cert: settings.TLS_CERT_FILE, key: settings.TLS_KEY_FILE }
        : null,
    mqtt: settings.MQTT_URL
      ? {
          kind: 'external',
          url: settings.MQTT_URL,
          username: settings.MQTT_USERNAME ?? null,
          password: settings.MQTT_PASSWORD ?? null,
          passwordFile: settings.MQTT_PASSWORD_FILE ?? null,
          tls: {
            ca: settings.MQTT_CA_FILE ?? null,
            cert: settings.MQTT_CERT_FILE ?? null,
            key: settings.MQTT_KEY_FILE ?? null,
          },
        }
      : {
          kind: 'embedded',
          host: settings.MQTT_HOST,
          port: settings.MQTT_PORT,
          publicUrl: settings.MQTT_PUBLIC_URL ?? null,
        },
    adapterSettingsFile: settings.ADAPTER_SETTINGS_FILE ?? null,
    servicenow: {
      url: settings.SERVICENOW_URL.replace(/\/+$/, ''),
      clientId: settings.SERVICENOW_CLIENT_ID,
      clientSecret: settings.SERVICENOW_CLIENT_SECRET ?? null,
      clientSecretFile: settings.SERVICENOW_CLIENT_SECRET_FILE ?? null,
      user: settings.SERVICENOW_USER,
      keyFile: settings.SERVICENOW_KEY_FILE,
      keyId: settings.SERVICENOW_KEY_ID ?? null,
      timeoutMs: settings.SERVICENOW_TIMEOUT_MS,
      doorbellUrl: settings.DOORBELL_URL ?? null,
    },
    events: {
      batch: settings.EVENT_BATCH,
      concurrency: settings.EVENT_CONCURRENCY,
      lingerMs: settings.EVENT_LINGER_MS,
      max: settings.SPOOL_MAX_EVENTS,
      tombstoneHours: settings.TOMBSTONE_HOURS,
    },
    kiosk: {
      requestsPerMinute: settings.KIOSK_REQUESTS_PER_MINUTE,
      patienceMs: settings.KIOSK_PATIENCE_MS,
      frameAncestor: settings.KIOSK_FRAME_ANCESTOR ? new URL(settings.KIOSK_FRAME_ANCESTOR).origin : null,
      addresses: settings.KIOSK_ADDRESSES ?? [],
    },
  };
}

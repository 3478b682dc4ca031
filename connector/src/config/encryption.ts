/** What would leave this machine in the clear, which only a demonstration may, or go to somebody unproven, which nothing may. */

/** The settings that decide, as zod has checked them. */
export interface Reach {
  readonly SERVICENOW_URL: string;
  readonly DOORBELL_URL?: string | undefined;
  readonly MQTT_URL?: string | undefined;
  readonly MQTT_PUBLIC_URL?: string | undefined;
  readonly KIOSK_ADDRESSES?: readonly string[] | undefined;
  readonly HTTP_HOST: string;
  readonly MQTT_HOST: string;
  readonly TLS_CERT_FILE?: string | undefined;
}

const LOOPBACK = ['127.0.0.1', '[::1]', '::1', 'localhost'];
const ENCRYPTED: Readonly<Record<string, string>> = { 'http:': 'https:', 'mqtt:': 'mqtts:', 'ws:': 'wss:' };
const URLS = ['SERVICENOW_URL', 'DOORBELL_URL', 'MQTT_URL', 'MQTT_PUBLIC_URL'] as const;
const EXCEPTION = 'Only a demonstration may go without encryption: DEMONSTRATION=true.';

/** One line for each setting that asks for a connection without encryption beyond this machine. */
export function unencrypted(settings: Reach): string[] {
  const problems: string[] = [];
  const named = URLS.map((name) => [name, settings[name]] as const);
  const addresses = (settings.KIOSK_ADDRESSES ?? []).map((one) => ['KIOSK_ADDRESSES', one] as const);
  for (const [name, value] of [...named, ...addresses]) {
    if (value === undefined) continue;
    const { protocol, hostname } = new URL(value);
    const wanted = ENCRYPTED[protocol];
    if (wanted !== undefined && !LOOPBACK.includes(hostname))
      problems.push(`${name}: must begin with ${wanted}// unless it is on this machine. ${EXCEPTION}`);
  }
  if (settings.TLS_CERT_FILE !== undefined) return problems;
  const hosts = settings.MQTT_URL === undefined ? (['HTTP_HOST', 'MQTT_HOST'] as const) : (['HTTP_HOST'] as const);
  for (const name of hosts) {
    if (!LOOPBACK.includes(settings[name]))
      problems.push(
        `${name}: ${settings[name]} is reached from elsewhere: set TLS_CERT_FILE and TLS_KEY_FILE. ${EXCEPTION}`,
      );
  }
  return problems;
}

/** Node's own switch that believes every certificate. Not for a demonstration either: a private authority is told by NODE_EXTRA_CA_CERTS. */
export function unproven(env: Readonly<Record<string, string | undefined>>): string[] {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return [];
  return [
    'NODE_TLS_REJECT_UNAUTHORIZED: certificates are always checked. A private authority goes into NODE_EXTRA_CA_CERTS.',
  ];
}

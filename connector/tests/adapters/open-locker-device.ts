/**
 * An Open-Locker controller as its published contract has it (docs/asyncapi of github.com/Open-Locker/Open-Locker): its
 * own topics and messages, a session that the broker keeps, and one execution for each transaction.
 */
import { randomUUID } from 'node:crypto';
import mqtt, { type IClientOptions, type MqttClient } from 'mqtt';
import { eventually } from '../support/harness.ts';

/** It has run for long when a test begins. */
const UPTIME_MS = 3_600_000;

interface CommandBody {
  message_id: string;
  transaction_id: string;
  action: string;
  timestamp: string;
  data: { compartment_number?: number; config_hash?: string; compartments?: object[] };
}

export type OpenLockerDevice = ReturnType<typeof createOpenLockerDevice>;

export function createOpenLockerDevice(id: string, url: string, compartments = 4, access: IClientOptions = {}) {
  const doors = new Map(Array.from({ length: compartments }, (_, index) => [index + 1, 'closed'] as [number, string]));
  /** Survives its restarts: the answer to each transaction. */
  const answered = new Map<string, object>();
  const pulses: { transaction: string; compartment: number }[] = [];
  const configs: object[] = [];
  const jammed = new Set<number>();
  let fails: string | null = null;
  let bootedAt = Date.now() - UPTIME_MS;
  let client: MqttClient | null = null;

  const stamp = () => ({ message_id: randomUUID(), timestamp: new Date().toISOString() });
  const publish = (channel: string, body: object, retain = false) =>
    client?.publishAsync(`locker/${id}/${channel}`, JSON.stringify(body), { qos: 1, retain });
  const snapshot = () =>
    publish(
      'state/compartments',
      {
        ...stamp(),
        compartments: [...doors].map(([compartment_number, door_state]) => ({ compartment_number, door_state })),
      },
      true,
    );
  const event = (name: string, data: object) => publish('event', { ...stamp(), event: name, data });

  async function answer(transaction_id: string, body: object): Promise<void> {
    answered.set(transaction_id, body);
    await publish('response', { ...stamp(), transaction_id, ...body });
  }

  async function obey({ transaction_id, action, data }: CommandBody): Promise<void> {
    const before = answered.get(transaction_id);
    if (before) return void (await publish('response', { ...stamp(), transaction_id, ...before }));
    if (fails)
      return answer(transaction_id, { action, result: 'error', error_code: fails, message: 'as the test wants it' });
    if (action === 'apply_config') {
      configs.push(data);
      return answer(transaction_id, { action, result: 'success', applied_config_hash: data.config_hash });
    }
    const compartment_number = data.compartment_number ?? 0;
    pulses.push({ transaction: transaction_id, compartment: compartment_number });
    await answer(transaction_id, { action, result: 'success' });
    if (jammed.has(compartment_number)) {
      const data = { compartment_number, transaction_id, outcome: 'door_jammed', error_code: 'DOOR_JAMMED' };
      return void (await event('compartment_open_failed', data));
    }
    doors.set(compartment_number, 'open');
    await event('compartment_open_detected', {
      compartment_number,
      transaction_id,
      outcome: 'opened',
      detection_ms: 5,
    });
    await snapshot();
  }

  return {
    pulses,
    configs,
    jammed,
    snapshot,
    publish,
    failWith: (code: string | null) => (fails = code),
    async connect() {
      client = mqtt.connect(url, {
        ...access,
        clientId: id,
        clean: false,
        protocolVersion: 5,
        properties: { sessionExpiryInterval: 3600 },
        manualConnect: true,
        reconnectPeriod: 0,
      });
      client.on('message', (_topic, payload) => void obey(JSON.parse(payload.toString()) as CommandBody));
      client.on('error', () => {});
      client.connect();
      await eventually(() => client?.connected ?? false, 20_000);
      await client.subscribeAsync(`locker/${id}/command`, { qos: 1 });
      await this.heartbeat();
      await snapshot();
    },
    heartbeat: (more: object = {}) =>
      publish('state/heartbeat', {
        ...stamp(),
        uptime_seconds: Math.round((Date.now() - bootedAt) / 1000),
        ...more,
      }),
    async reboot() {
      await client?.endAsync(true);
      bootedAt = Date.now();
    },
    cut: () => client?.endAsync(true),
    async close(compartment: number) {
      doors.set(compartment, 'closed');
      await snapshot();
    },
    async force(compartment: number) {
      doors.set(compartment, 'open');
      await event('compartment_uncommanded_open', { compartment_number: compartment });
      await snapshot();
    },
  };
}

/**
 * Open-Locker's controllers, by their published contract (AsyncAPI 0.1.0-alpha, github.com/Open-Locker/Open-Locker,
 * docs/asyncapi/mqtt.yaml). A success answer means that the pulse was sent; what the door did is told by an event, or
 * seen in the retained snapshot. The device knows neither signatures nor an expiry: docs/adapters.md says what follows.
 */
import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CONTROLLER_ID, type ReplyMessage } from '../../contract/index.ts';
import { isoTime } from '../clock.ts';
import { ConnectorError, messageOf } from '../errors.ts';
import type { Locker } from '../servicenow/answers.ts';
import type { Adapter, Host, Make } from './adapter.ts';
import { createAlive } from './alive.ts';
import type { Happening, Observation } from './doors.ts';
import { createHeld } from './held.ts';
import type { Told } from './numbering.ts';

const CHANNELS = ['command', 'response', 'event', 'state/heartbeat', 'state/compartments', 'state/connection'] as const;
type Channel = (typeof CHANNELS)[number];

const ADDRESS = new RegExp(`^locker/([^/]+)/(${CHANNELS.join('|')})$`);

export const openLocker: Make = {
  capabilities: { signatures: false, expiry: 'broker', replies: true, snapshot: true, sequence: 'connector' },
  // `command` too: what another connector has sent explains an opening as well as what this one did.
  subscriptions: CHANNELS.map((channel) => ({ filter: `locker/+/${channel}`, qos: 1 })),
  controllerOf(topic) {
    const id = ADDRESS.exec(topic)?.[1] ?? '';
    return CONTROLLER_ID.test(id) ? id : null;
  },
  create: createOpenLocker,
};

const envelope = { message_id: z.string().min(1).max(200), timestamp: z.string().max(40).optional() };
const bay = z.number().int().min(1).max(999);
const uptime = z.number().int().min(0);

const Response = z.object({
  ...envelope,
  transaction_id: z.string().min(1).max(200),
  action: z.string(),
  result: z.enum(['success', 'error']),
  error_code: z.string().max(80).optional(),
  applied_config_hash: z.string().optional(),
});
const Event = z.object({
  ...envelope,
  event: z.string(),
  data: z
    .object({ compartment_number: bay, transaction_id: z.string().max(200) })
    .partial()
    .optional(),
});
const Snapshot = z.object({
  ...envelope,
  compartments: z
    .array(z.object({ compartment_number: bay, door_state: z.enum(['open', 'closed', 'unknown']) }))
    .max(999),
});
const Heartbeat = z.object({ ...envelope, uptime_seconds: uptime, modbus_connected: z.boolean().optional() });
const Lost = z.object({ ...envelope, status: z.literal('offline') });
const Command = z.object({
  ...envelope,
  transaction_id: z.string(),
  action: z.string(),
  data: z.object({ compartment_number: bay }).partial(),
});

/** What ADAPTER_SETTINGS_FILE may hold for a controller: its wiring, which the device does not keep over a restart. */
const Settings = z
  .object({
    heartbeat_s: z.number().int().min(1).max(3600).default(15),
    compartments: z
      .array(z.object({ bay, slave: z.number().int().min(1).max(247), address: z.number().int().min(0).max(65535) }))
      .max(999)
      .optional(),
  })
  .strict();

/** What the device's error codes mean for a command. The pulse may have been given before the others came up. */
const ERROR_REPLIES = new Map<string, readonly [ReplyMessage['status'], ReplyMessage['reason']]>([
  ['COMPARTMENT_NOT_FOUND', ['rejected', 'bay_unknown']],
  ['RUNTIME_CONFIG_NOT_APPLIED', ['rejected', 'bay_unknown']],
  ['INVALID_COMMAND', ['rejected', 'malformed']],
  ['UNKNOWN_ACTION', ['rejected', 'malformed']],
  ['MISSING_MESSAGE_ID', ['rejected', 'malformed']],
  ['SHUTTING_DOWN', ['rejected', 'busy']],
  ['DOOR_JAMMED', ['failed', 'door_did_not_open']],
]);
const OUTCOME_UNKNOWN = ['failed', 'outcome_unknown'] as const;

/** An opening so long after a command is still its doing: the device looks for one heartbeat interval. */
const AWAITED_MS = 60_000;
const HEARTBEATS_MISSED = 3;
/** Steps of the device's clock or of our own; only a larger one is a restart. */
const RESTART_SLACK_MS = 60_000;
const CONFIG_LEFT_MS = 60_000;
/** The last time that the contract's form can say; none but a broken clock tells a later one. */
const LATEST_MS = Date.UTC(9999, 11, 31);

/** The device takes any text; our ids are 32 hex digits, which are a UUID without its dashes. */
const uuidOf = (id: string) => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const idOf = (uuid: string) => (/^[0-9a-f-]{36}$/.test(uuid) ? uuid.replaceAll('-', '') : null);

function createOpenLocker(host: Host): Adapter {
  const { inbound, publish, outbox, owned, settings, clock, log } = host;
  const alive = createAlive(host);
  const held = createHeld(host);
  const watches = new Map<string, { online: boolean; cancel: () => void }>();

  const settingsOf = (controller: string) => Settings.safeParse(settings(controller) ?? {});
  const timeOf = (timestamp: string | undefined) => {
    const told = Date.parse(timestamp ?? '');
    return told >= 0 && told <= LATEST_MS ? told : clock.now();
  };

  function reply(
    controller: string,
    id: string,
    [status, reason]: readonly [ReplyMessage['status'], ReplyMessage['reason']],
  ) {
    inbound.reply(controller, { v: 1, id, status, reason, bay: null, at: isoTime(clock.now()) });
  }

  function online(controller: string, is: boolean): void {
    const watch = watches.get(controller);
    watch?.cancel();
    const heartbeatMs = (settingsOf(controller).data?.heartbeat_s ?? 15) * 1000;
    const cancel = is ? clock.after(heartbeatMs * HEARTBEATS_MISSED, () => online(controller, false)) : () => {};
    watches.set(controller, { online: is, cancel });
    if (watch?.online === is) return;
    const why = is ? 'birth' : 'lost';
    inbound.online(controller, { v: 1, online: is, why, boot: 'open-locker', at: isoTime(clock.now()) });
  }

  /** What cannot be sent now is sent at its next heartbeat that tells something, or when the locker is owned anew. */
  function tryToConfigure(controller: string): void {
    try {
      configure(controller);
    } catch (error) {
      log.info({ controller, problem: messageOf(error) }, 'to be configured later');
    }
  }

  function configure(controller: string): void {
    const parsed = settingsOf(controller);
    if (!parsed.success) return log.error({ controller, problem: parsed.error.message }, 'ADAPTER_SETTINGS_FILE');
    const { compartments, heartbeat_s } = parsed.data;
    if (!compartments || !owned(controller)) return;
    const wiring = compartments.map((one) => ({
      compartment_number: one.bay,
      slaveId: one.slave,
      address: one.address,
    }));
    const config = { heartbeat_interval_seconds: heartbeat_s, compartments: wiring };
    const config_hash = createHash('sha256').update(JSON.stringify(config)).digest('hex');
    if (outbox.known(controller).notes.config === config_hash) return;
    send(controller, 'apply_config', randomUUID(), { config_hash, ...config }, CONFIG_LEFT_MS);
  }

  function send(controller: string, action: string, transaction_id: string, data: object, leftMs: number): void {
    const body = { message_id: randomUUID(), transaction_id, action, timestamp: isoTime(clock.now()), data };
    publish({ topic: `locker/${controller}/command`, body: JSON.stringify(body), leftMs });
  }

  const handlers: Record<Channel, (controller: string, body: unknown, taken: () => void) => void> = {
    command(controller, body, taken) {
      const { action, data, transaction_id } = Command.parse(body);
      const command = idOf(transaction_id);
      if (action === 'open_compartment' && command && data.compartment_number)
        outbox.expect(controller, data.compartment_number, awaited(command));
      taken();
    },

    response(controller, body, taken) {
      const response = Response.parse(body);
      const id = idOf(response.transaction_id);
      if (response.action === 'open_compartment' && id)
        reply(controller, id, response.result === 'success' ? ['accepted', null] : errorReply(response.error_code));
      const { message_id: messageId, error_code, applied_config_hash: config } = response;
      if (error_code === 'RUNTIME_CONFIG_NOT_APPLIED') return reconfigure(controller, messageId, taken);
      if (response.action !== 'apply_config' || response.result !== 'success' || !config) return taken();
      outbox.tell({ controller, messageId, atMs: clock.now(), notes: { config } }, taken);
    },

    event(controller, body, taken) {
      const { event, data, timestamp, message_id: messageId } = Event.parse(body);
      const number = data?.compartment_number;
      const command = idOf(data?.transaction_id ?? '');
      const what = number === undefined ? null : observationOf(event, command);
      if (!what || number === undefined) return taken();
      outbox.tell({ controller, messageId, atMs: timeOf(timestamp), bays: [[number, what]] }, taken);
      if (what.kind === 'opened') reply(controller, what.command, ['done', null]);
      if (what.kind === 'failed') reply(controller, what.command, ['failed', 'door_did_not_open']);
    },

    'state/compartments'(controller, body, taken) {
      const { compartments, timestamp, message_id: messageId } = Snapshot.parse(body);
      const bays = compartments.map(
        ({ compartment_number, door_state }) => [compartment_number, { kind: 'seen', door: door_state }] as const,
      );
      const atMs = timeOf(timestamp);
      outbox.tell({ controller, messageId, atMs, bays }, taken, () => outbox.show(controller, atMs));
    },

    'state/heartbeat'(controller, body, taken) {
      const { uptime_seconds, modbus_connected, timestamp, message_id: messageId } = Heartbeat.parse(body);
      online(controller, true);
      alive(controller, uptime_seconds);
      // What it would say now depends on what waits; the next one says it too.
      if (outbox.waiting(controller) > 0) return taken();
      const news = newsOf(outbox.known(controller).notes, clock.now() - uptime_seconds * 1000, modbus_connected);
      if (!news) return taken();
      const told = { controller, messageId, atMs: timeOf(timestamp), ...news };
      outbox.tell(told, taken, () => tryToConfigure(controller));
    },

    'state/connection'(controller, body, taken) {
      Lost.parse(body);
      online(controller, false);
      taken();
    },
  };

  function reconfigure(controller: string, messageId: string, taken: () => void): void {
    const told = { controller, messageId, atMs: clock.now(), notes: { config: '' } };
    outbox.tell(told, taken, () => tryToConfigure(controller));
  }

  const awaited = (command: string): Observation => ({
    kind: 'commanded',
    command,
    untilMs: clock.now() + AWAITED_MS,
  });

  return {
    take(controller, topic, payload, taken) {
      const channel = ADDRESS.exec(topic)?.[2] as Channel;
      if (payload.length === 0) return taken();
      let body: unknown;
      try {
        body = JSON.parse(payload.toString());
        handlers[channel](controller, body, taken);
      } catch (error) {
        // What cannot be read now cannot be read later either, and would hold up every message of the connection behind it.
        const code = error instanceof ConnectorError ? error.code : null;
        const isRead = body !== undefined && !(error instanceof z.ZodError);
        log[isRead ? 'error' : 'warn'](
          { controller, channel, code, problem: messageOf(error) },
          'a message is ignored',
        );
        taken();
      }
    },

    open({ controller_id, command_id, bay_number }, leftMs) {
      if (watches.get(controller_id)?.online === false) throw new ConnectorError('locker_away');
      outbox.expect(controller_id, bay_number, awaited(command_id));
      send(controller_id, 'open_compartment', uuidOf(command_id), { compartment_number: bay_number }, leftMs);
    },

    own(lockers: readonly Locker[]) {
      for (const { controller_id, applied } of lockers) {
        outbox.resume(controller_id, applied.sequence);
        tryToConfigure(controller_id);
      }
      held.own(lockers.map(({ controller_id }) => controller_id));
    },

    async stop() {
      held.stop();
      for (const { cancel } of watches.values()) cancel();
    },
  };
}

const errorReply = (code: string | undefined) => ERROR_REPLIES.get(code ?? '') ?? OUTCOME_UNKNOWN;

/** What one of its events says of a bay; null for events that say nothing of ours. */
function observationOf(event: string, command: string | null): Observation | null {
  if (event === 'compartment_uncommanded_open') return { kind: 'forced' };
  if (command === null) return null;
  if (event === 'compartment_open_detected') return { kind: 'opened', command };
  if (event === 'compartment_open_failed') return { kind: 'failed', command, reason: 'door_did_not_open' };
  return null;
}

/** What a heartbeat tells beyond being alive: a restart, or a bus to the locks that was lost or found. */
function newsOf(
  notes: Readonly<Record<string, string | number>>,
  bootedAt: number,
  bus: boolean | undefined,
): Pick<Told, 'notes' | 'happenings'> | null {
  const happenings: Happening[] = [];
  const changed: Record<string, string | number> = {};
  const before = notes.booted_at;
  if (before === undefined || bootedAt > Number(before) + RESTART_SLACK_MS) {
    // It forgets its wiring with its memory.
    Object.assign(changed, { booted_at: bootedAt, config: '' });
    if (before !== undefined)
      happenings.push({ type: 'booted', data: { firmware: 'open-locker', cause: 'restart' }, bay: null, cmd: null });
  }
  if (bus !== undefined && bus !== (notes.bus !== 'lost')) {
    changed.bus = bus ? 'found' : 'lost';
    const type = bus ? 'fault_cleared' : 'fault_raised';
    happenings.push({ type, data: { fault: 'lock_bus' }, bay: null, cmd: null } as Happening);
  }
  return Object.keys(changed).length > 0 ? { notes: changed, happenings } : null;
}

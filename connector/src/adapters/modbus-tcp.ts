/**
 * Plain relay boards over Modbus TCP: a coil drives a strike, a discrete input reads a door's contact. A board knows
 * nothing of commands: the connector refuses what is late or comes twice, gives the pulse, and looks at the inputs. It does
 * so for lockers that it owns only, so a board never has two masters.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import modbus from 'modbus-serial';
import type { ModbusRTU as ModbusClient } from 'modbus-serial/ModbusRTU.d.ts';
import { z } from 'zod';
import type { ReplyMessage } from '../../contract/index.ts';
import { backoffMs } from '../backoff.ts';
import { isoTime } from '../clock.ts';
import { ConnectorError, messageOf } from '../errors.ts';
import type { Command, Locker } from '../servicenow/answers.ts';
import type { Adapter, Host, Make } from './adapter.ts';
import { createAlive } from './alive.ts';
import type { BayRecord, Observation } from './doors.ts';
import { createHeld } from './held.ts';

/** A CommonJS package whose types promise a default export that depends on who compiles: the module is the class. */
const ModbusRTU = modbus as unknown as new () => ModbusClient;

export const modbusTcp: Make = {
  capabilities: { signatures: false, expiry: 'connector', replies: false, snapshot: false, sequence: 'connector' },
  subscriptions: [],
  controllerOf: () => null,
  create: createModbusTcp,
};

const address = z.number().int().min(0).max(65_535);
const Settings = z
  .object({
    host: z.string().min(1),
    port: z.number().int().min(1).max(65_535).default(502),
    unit: z.number().int().min(0).max(255).default(1),
    pulse_ms: z.number().int().min(50).max(5_000).default(500),
    poll_ms: z.number().int().min(20).max(10_000).default(250),
    /** How long after a pulse a door may take to open. */
    open_within_ms: z.number().int().min(100).max(15_000).default(5_000),
    /** What an input reads while its door is closed. */
    closed_reads: z.boolean().default(true),
    bays: z
      .array(z.object({ bay: z.number().int().min(1).max(999), coil: address, input: address }))
      .min(1)
      .max(256),
  })
  .strict();
type Settings = z.infer<typeof Settings>;

type Seen = readonly (readonly [bay: number, what: Observation])[];

interface Board {
  /** @throws ConnectorError when nothing was done */
  open(command: Command, leftMs: number): void;
  stop(): Promise<void>;
}

const ANSWER_MS = 1_000;
const RECONNECT = { baseMs: 500, maxMs: 15_000 };
/** Changes that are not kept yet, of one board: beyond it doors are not looked at until there is room. */
const MAX_UNTOLD = 1_000;
/** Commands that wait for their turn at one board. */
const MAX_WAITING = 16;
const BOOT = 'modbus-tcp';

function createModbusTcp(host: Host): Adapter {
  const boards = new Map<string, Board>();
  const held = createHeld(host);

  function boardOf(controller: string): Board {
    const parsed = Settings.safeParse(host.settings(controller));
    if (!parsed.success) {
      host.log.error({ controller, problem: parsed.error.issues }, 'ADAPTER_SETTINGS_FILE');
      throw new ConnectorError('adapter_settings');
    }
    return createBoard(controller, parsed.data, host);
  }

  return {
    take: (_controller, _topic, _payload, taken) => taken(),
    open(command, leftMs) {
      const board = boards.get(command.controller_id);
      if (!board) throw new ConnectorError('adapter_settings');
      board.open(command, leftMs);
    },
    own(lockers: readonly Locker[]) {
      const owned = new Set(lockers.map(({ controller_id }) => controller_id));
      for (const [controller, board] of boards) {
        if (owned.has(controller)) continue;
        boards.delete(controller);
        void board.stop();
      }
      for (const { controller_id, applied } of lockers) {
        host.outbox.resume(controller_id, applied.sequence);
        if (boards.has(controller_id) || host.settings(controller_id) === undefined) continue;
        try {
          boards.set(controller_id, boardOf(controller_id));
        } catch {
          // Told already; commands are refused with the same words.
        }
      }
      held.own([...boards.keys()]);
    },
    async stop() {
      held.stop();
      await Promise.all([...boards.values()].map((board) => board.stop()));
    },
  };
}

function createBoard(controller: string, settings: Settings, host: Host): Board {
  const { inbound, outbox, clock, log } = host;
  const alive = createAlive(host);
  const { bays, pulse_ms, poll_ms, open_within_ms, closed_reads } = settings;
  const inputs = bays.map(({ input }) => input);
  const first = Math.min(...inputs);
  const wired = new Map(bays.map((one) => [one.bay, one]));
  const waiting: { command: Command; until: number }[] = [];
  const ending = new AbortController();
  let client: ModbusClient | null = null;
  let failures = 0;
  let connectedAt = 0;
  let wake = () => {};

  /** The doors as they were last told, kept or not. */
  const looks = new Map<number, BayRecord['shown']>();

  const tell = (messageId: string, seen: Seen, kept?: () => void) =>
    outbox.tell({ controller, messageId, atMs: clock.now(), bays: seen }, () => {}, kept);

  function show(bays: readonly (readonly [number, BayRecord['shown']])[]): void {
    for (const [bay, door] of bays) looks.set(bay, door);
    const seen = bays.map(([bay, door]) => [bay, { kind: 'seen', door }] as const);
    tell(randomUUID(), seen, () => outbox.show(controller, clock.now()));
  }

  function reply(id: string, bay: number, status: ReplyMessage['status'], reason: ReplyMessage['reason'] = null) {
    inbound.reply(controller, { v: 1, id, status, reason, bay, at: isoTime(clock.now()) });
  }

  function online(is: boolean): void {
    const why = is ? 'birth' : 'lost';
    inbound.online(controller, { v: 1, online: is, why, boot: BOOT, at: isoTime(clock.now()) });
  }

  async function connect(): Promise<ModbusClient> {
    const made = new ModbusRTU();
    made.on('error', () => {});
    try {
      made.setTimeout(ANSWER_MS);
      await made.connectTCP(settings.host, { port: settings.port, timeout: ANSWER_MS });
      made.setID(settings.unit);
      // A pulse that an earlier connection could not end would hold its strike open.
      for (const { coil } of bays) await made.writeCoil(coil, false);
    } catch (error) {
      made.destroy(() => {});
      throw error;
    }
    return made;
  }

  async function look(board: ModbusClient): Promise<void> {
    const { data } = await board.readDiscreteInputs(first, Math.max(...inputs) - first + 1);
    if (outbox.waiting(controller) >= MAX_UNTOLD) return;
    const known = outbox.known(controller).bays;
    const changed = bays
      .map(({ bay, input }) => [bay, data[input - first] === closed_reads ? 'closed' : 'open'] as const)
      .filter(([bay, door]) => (looks.get(bay) ?? known[bay]?.shown) !== door);
    if (changed.length > 0) show(changed);
    else if (failures > 0) outbox.show(controller, clock.now());
  }

  async function carryOut(board: ModbusClient, command: Command, until: number): Promise<void> {
    const { command_id: id, bay_number: bay } = command;
    const coil = wired.get(bay)?.coil;
    if (coil === undefined) return reply(id, bay, 'rejected', 'bay_unknown');
    if (clock.steady() >= until) return reply(id, bay, 'expired');
    const started = `start ${id}`;
    if (outbox.heard(controller, started)) return;
    const atMs = clock.now();
    const untilMs = atMs + pulse_ms + open_within_ms;
    try {
      // On disk before the pulse: a command that comes again after a crash gives no second one.
      const awaited = { kind: 'commanded', command: id, untilMs } as const;
      outbox.keep({ controller, messageId: started, atMs, bays: [[bay, awaited]] });
    } catch (error) {
      log.error({ controller, command_id: id, problem: messageOf(error) }, 'a command cannot be noted: no pulse');
      return reply(id, bay, 'rejected', 'busy');
    }
    reply(id, bay, 'accepted');
    try {
      await board.writeCoil(coil, true);
      await delay(pulse_ms);
      await board.writeCoil(coil, false);
    } catch (error) {
      reply(id, bay, 'failed', 'outcome_unknown');
      throw error;
    }
    if (outbox.known(controller).bays[bay]?.door === 'open') return reply(id, bay, 'done');
    clock.after(open_within_ms, () => judge(id, bay));
  }

  /** Whether the door has followed its pulse in time: an event says it if not, behind all that was seen before. */
  function judge(id: string, bay: number): void {
    if (ending.signal.aborted || outbox.known(controller).bays[bay]?.settled === id) return;
    tell(`end ${id}`, [[bay, { kind: 'failed', command: id, reason: 'door_did_not_open' }]]);
  }

  function lost(error: unknown): void {
    if (failures === 0) {
      log.warn({ controller, problem: messageOf(error) }, 'the relay board does not answer');
      online(false);
      show(bays.map(({ bay }) => [bay, 'unknown'] as const));
    }
    failures += 1;
    client?.destroy(() => {});
    client = null;
    for (const { command } of waiting.splice(0)) reply(command.command_id, command.bay_number, 'rejected', 'busy');
  }

  async function turn(): Promise<number> {
    try {
      client ??= await connect();
      await look(client);
      if (failures > 0) {
        online(true);
        connectedAt = clock.steady();
      }
      failures = 0;
      alive(controller, (clock.steady() - connectedAt) / 1_000);
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await carryOut(client, next.command, next.until);
        await look(client);
      }
      return poll_ms;
    } catch (error) {
      lost(error);
      return backoffMs(failures, RECONNECT);
    }
  }

  async function run(): Promise<void> {
    online(false);
    failures = 1;
    while (!ending.signal.aborted) {
      const pauseMs = await turn();
      if (waiting.length > 0 || ending.signal.aborted) continue;
      await new Promise<void>((resolve) => {
        const cancel = clock.after(pauseMs, resolve);
        wake = () => (cancel(), resolve());
      });
    }
    client?.destroy(() => {});
  }

  const running = run();
  return {
    open(command, leftMs) {
      if (failures > 0) throw new ConnectorError('locker_away');
      if (waiting.length >= MAX_WAITING) throw new ConnectorError('locker_away', 'Too many commands wait.');
      waiting.push({ command, until: clock.steady() + leftMs });
      wake();
    },
    async stop() {
      ending.abort();
      wake();
      await running;
    },
  };
}

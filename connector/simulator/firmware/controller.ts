import type { KeyObject } from 'node:crypto';
import type { Channel, DoorsMessage, HeartbeatMessage, InfoMessage, OnlineMessage } from '../../contract/index.ts';
import { every, type Clock } from '../clock.ts';
import type { Hardware } from '../physics/locker-body.ts';
import { createCommands } from './commands.ts';
import { createJournal } from './journal.ts';
import { firstRecord, notice, type Happening } from './notice.ts';
import { createKeyring } from './keyring.ts';
import { judgeConfig, loadSettings } from './settings.ts';
import { newId, type BayRecord, type Store } from './store.ts';
import { createUpdates } from './updates.ts';

const CAPABILITIES = ['open', 'doors', 'presence', 'charge', 'temperature'];

/** The controller's way out. What the outbox holds is sent from there; the rest is said once, if anyone listens. */
export interface Transport {
  /** Sends a state or a heartbeat now; without a connection it is dropped, for connecting sends all states again. */
  say(channel: Channel, body: object): void;
  /** Something new is in the outbox. */
  flush(): void;
}

export interface ControllerParts {
  controller_id: string;
  /** The connector's keys by `kid`, pinned at enrolment. */
  keys: ReadonlyMap<string, KeyObject>;
  hardware: Hardware;
  store: Store;
  clock: Clock;
  transport: Transport;
  /** Made with whoever makes the firmware; null: no other firmware is accepted. */
  releaseKey: KeyObject | null;
  download(url: string): Promise<Buffer>;
  /** Ends this run and begins another, with the firmware that the store names. */
  reboot(): void;
}

/** One run of the firmware, from power-on to power-off. */
export interface Controller {
  /** Whether this firmware gets as far as connecting. */
  readonly connects: boolean;
  /** What the broker is to publish when the connection breaks. */
  lastWill(): OnlineMessage;
  start(): void;
  /** The connection stands: says who and how it is. */
  connected(): void;
  receive(channel: Channel, body: Buffer): void;
  /** Says goodbye and stops; a power cut does not call it. */
  stop(): void;
  /** Forgets all that is not on disk, as a power cut does. */
  halt(): void;
}

export function createController(parts: ControllerParts): Controller {
  const { controller_id, hardware, store, clock, transport } = parts;
  const keyring = createKeyring(store, parts.keys);
  const { keys } = keyring;
  const boot = newId();
  const started_at = clock.now();
  const journal = createJournal(store, clock, controller_id, boot);
  const bays = new Map<number, BayRecord>();
  const heldTimers = new Map<number, () => void>();
  const cleanups: (() => void)[] = [];
  let settings = loadSettings(store);
  let config_problem: string | null = null;
  const updates = createUpdates({
    ...{ store, journal, clock, releaseKey: parts.releaseKey, download: parts.download, reboot: parts.reboot },
    isAnyDoorOpen: () =>
      hardware.bay_numbers.some((bay) => hardware.read(bay).door === 'open' || commands.openingOf(bay)),
    onStatus: transport.flush,
  });

  const commands = createCommands({
    ...{ controller_id, keys, hardware, store, clock, journal },
    pulse_ms: () => settings.pulse_ms,
    onAlreadyOpen: (bay, id) => save({ ...record(bay), cmd: id }),
    onDidNotOpen: didNotOpen,
    onSettled: tell,
  });

  const now = () => new Date(clock.now()).toISOString();
  const record = (bay: number): BayRecord => bays.get(bay)!;

  function save(changed: BayRecord) {
    bays.set(changed.bay, changed);
    store.saveBay(changed);
  }

  /** Looks at a bay's inputs and reports what they tell; `opening` is the command that explains an open door. */
  function look(bay: number, opening: string | null) {
    const { record: seen, happenings } = notice(record(bay), hardware.read(bay), opening, clock.now());
    if (happenings.length === 0) return;
    store.transaction(() => {
      for (const happening of happenings) journal.happened(happening, bay, seen.cmd);
      if (happenings.some(({ type }) => type === 'door_opened')) commands.doorOpened(bay);
      save(seen.door === 'closed' ? { ...seen, cmd: null, opened_at: null } : seen);
    });
    watchHeldDoor(bay);
    tell();
    updates.doorsMoved();
  }

  function didNotOpen(bay: number, id: string) {
    const happenings: Happening[] = [{ type: 'open_failed', data: { reason: 'door_did_not_open' } }];
    if (!record(bay).stuck) happenings.push({ type: 'fault_raised', data: { fault: 'door_stuck' } });
    for (const happening of happenings) journal.happened(happening, bay, id);
    save({ ...record(bay), stuck: true });
  }

  /** One alarm for each opening, when the door has stood open too long. */
  function watchHeldDoor(bay: number) {
    heldTimers.get(bay)?.();
    heldTimers.delete(bay);
    const { opened_at, held_reported } = record(bay);
    if (opened_at === null || held_reported) return;
    const due_ms = Math.max(0, opened_at + settings.door_held_s * 1000 - clock.now());
    heldTimers.set(
      bay,
      clock.after(due_ms, () => reportHeld(bay, opened_at)),
    );
  }

  function reportHeld(bay: number, opened_at: number) {
    store.transaction(() => {
      journal.happened({ type: 'held_open', data: { open_ms: clock.now() - opened_at } }, bay, record(bay).cmd);
      save({ ...record(bay), held_reported: true });
    });
    tell();
  }

  function tell() {
    transport.flush();
    transport.say('doors', doors());
  }

  const doors = (): DoorsMessage => ({
    ...{ v: 1, version: store.next('doors_version'), boot, seq: store.count('sequence'), at: now() },
    doors: [...bays.values()].map(({ bay, door, presence, charge_percent }) => ({
      bay,
      door,
      presence,
      charge_percent,
    })),
  });
  const online = (why: OnlineMessage['why']): OnlineMessage => ({
    v: 1,
    online: why === 'birth',
    why,
    boot,
    at: now(),
  });
  const info = (): InfoMessage => ({
    ...{ v: 1, firmware: updates.running.version, config_version: settings.version, config_problem },
    ...{ capabilities: CAPABILITIES, bays: hardware.bay_numbers.length },
  });

  function heartbeat(): HeartbeatMessage {
    const readings = hardware.bay_numbers.map((bay) => ({ bay, ...hardware.read(bay) }));
    return {
      ...{ v: 1, at: now(), uptime_s: Math.round((clock.now() - started_at) / 1000) },
      bays: readings.map(({ bay, charge_percent, temperature_c, link }) => ({
        bay,
        charge_percent,
        temperature_c,
        link,
      })),
    };
  }

  /** Charge creeps without an edge on any input, so the heartbeat looks for it. */
  function beat() {
    for (const bay of bays.keys()) look(bay, commands.openingOf(bay));
    transport.say('heartbeat', heartbeat());
  }

  function configure(body: Buffer) {
    keyring.learn(body);
    const verdict = judgeConfig(settings, { controller_id, bays: hardware.bay_numbers, keys }, body);
    if (verdict.kind === 'old') return;
    config_problem = verdict.kind === 'refused' ? verdict.problem : null;
    if (verdict.kind === 'taken') {
      settings = verdict.settings;
      store.set('config', JSON.stringify(settings));
      for (const bay of bays.keys()) watchHeldDoor(bay);
    }
    transport.say('info', info());
  }

  /** Bays that changed while nobody looked are reported now; a door that a cut-off command opened is that command's. */
  function catchUp(cutOff: Map<number, string>) {
    for (const known of store.bays()) bays.set(known.bay, known);
    for (const bay of hardware.bay_numbers) {
      if (!bays.has(bay)) save(firstRecord(bay, hardware.read(bay), clock.now()));
      look(bay, cutOff.get(bay) ?? null);
      watchHeldDoor(bay);
    }
  }

  function halt() {
    commands.stop();
    updates.stop();
    for (const cancel of [...heldTimers.values(), ...cleanups]) cancel();
  }

  return {
    connects: updates.running.connects,
    lastWill: () => online('lost'),
    start() {
      const cause = store.setting('clean_stop') === '1' ? 'start' : 'power';
      store.set('clean_stop', '0');
      journal.happened({ type: 'booted', data: { firmware: updates.running.version, cause } }, null, null);
      catchUp(commands.settleAfterCrash());
      cleanups.push(hardware.onInput((bay) => look(bay, commands.openingOf(bay))));
      cleanups.push(every(clock, () => settings.heartbeat_s * 1000, beat));
    },
    connected() {
      transport.say('online', online('birth'));
      transport.say('info', info());
      transport.say('doors', doors());
      updates.healthy();
      transport.flush();
    },
    receive(channel, body) {
      if (channel === 'cmd') commands.receive(body);
      else if (channel === 'config') configure(body);
      else if (channel === 'firmware') updates.wanted(body);
      transport.flush();
    },
    stop() {
      transport.say('online', online('goodbye'));
      store.set('clean_stop', '1');
      halt();
    },
    halt,
  };
}

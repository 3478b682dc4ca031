/** How the doors stand now, as the controllers say. In memory: controllers repeat it whenever they or the broker restart. */
import type { DoorsMessage, EventMessage, OnlineMessage } from '../../contract/index.ts';

export type Door = 'closed' | 'open' | 'unknown';
export type Presence = 'empty' | 'occupied' | 'unknown';

export interface LiveBay {
  door: Door;
  presence: Presence;
  chargePercent: number | null;
  at: string;
}

export interface LiveDoors {
  doors(controller: string, message: DoorsMessage): void;
  event(controller: string, message: EventMessage): void;
  online(controller: string, message: OnlineMessage): void;
  /** It is there, whatever was last said of it. */
  heartbeat(controller: string): void;
  readonly of: (controller: string) => {
    online: boolean;
    at: string | null;
    /** The last event that the doors include. */
    sequence: number;
    bays: ReadonlyMap<number, LiveBay>;
  };
  onDoor(listener: (controller: string, bay: number, door: Door, at: string) => void): void;
  onOnline(listener: (controller: string, online: boolean) => void): void;
  /** A controller has connected. */
  onBirth(listener: (controller: string) => void): void;
  /** A full snapshot came in. */
  onSnapshot(listener: (controller: string) => void): void;
}

interface LiveController {
  online: boolean;
  /** Boot of the last birth; null before the first. */
  bornAs: string | null;
  at: string | null;
  boot: string;
  sequence: number;
  version: number;
  bays: Map<number, LiveBay>;
}

/** A broker that anybody may write to must not fill the memory. */
const MAX_CONTROLLERS = 20_000;

export function createLiveDoors(): LiveDoors {
  const controllers = new Map<string, LiveController>();
  const doorListeners: ((controller: string, bay: number, door: Door, at: string) => void)[] = [];
  const onlineListeners: ((controller: string, online: boolean) => void)[] = [];
  const birthListeners: ((controller: string) => void)[] = [];
  const snapshotListeners: ((controller: string) => void)[] = [];

  const entry = (controller: string): LiveController => {
    let live = controllers.get(controller);
    if (!live) {
      live = { online: false, bornAs: null, at: null, boot: '', sequence: 0, version: 0, bays: new Map() };
      if (controllers.size < MAX_CONTROLLERS) controllers.set(controller, live);
    }
    return live;
  };

  function setDoor(controller: string, live: LiveController, bay: number, door: Door, at: string): void {
    const known = live.bays.get(bay);
    const before = known?.door;
    if (known) Object.assign(known, { door, at });
    else live.bays.set(bay, { door, presence: 'unknown', chargePercent: null, at });
    if (before !== door) for (const listener of doorListeners) listener(controller, bay, door, at);
  }

  function setOnline(controller: string, live: LiveController, online: boolean): void {
    if (live.online === online) return;
    live.online = online;
    for (const listener of onlineListeners) listener(controller, online);
  }

  return {
    doors(controller, message) {
      const live = entry(controller);
      if (message.boot === live.boot && message.version < live.version) return;
      Object.assign(live, { boot: message.boot, version: message.version, sequence: message.seq, at: message.at });
      for (const { bay, door, presence, charge_percent } of message.doors) {
        setDoor(controller, live, bay, door, message.at);
        Object.assign(live.bays.get(bay) as LiveBay, { presence, chargePercent: charge_percent });
      }
      for (const listener of snapshotListeners) listener(controller);
    },

    event(controller, message) {
      const live = entry(controller);
      // A repetition of what the doors have long moved on from. `booted` begins a new count after a controller was replaced.
      if (message.seq <= live.sequence && message.type !== 'booted') return;
      live.sequence = message.seq;
      live.at = message.at;
      if (message.bay === null) return;
      if (message.type === 'door_opened' || message.type === 'forced_open')
        setDoor(controller, live, message.bay, 'open', message.at);
      if (message.type === 'door_closed') setDoor(controller, live, message.bay, 'closed', message.at);
      const bay = live.bays.get(message.bay);
      if (bay && 'presence' in message.data) bay.presence = message.data.presence;
      if (bay && 'charge_percent' in message.data) bay.chargePercent = message.data.charge_percent;
    },

    online(controller, message) {
      const live = entry(controller);
      // The will of an earlier connection, which the broker noticed only after the controller was back.
      if (message.why === 'lost' && live.bornAs !== null && live.bornAs !== message.boot) return;
      if (message.online) live.bornAs = message.boot;
      setOnline(controller, live, message.online);
      if (message.online) for (const listener of birthListeners) listener(controller);
    },

    heartbeat: (controller) => setOnline(controller, entry(controller), true),

    of: (controller) => controllers.get(controller) ?? { online: false, at: null, sequence: 0, bays: new Map() },
    onDoor: (listener) => void doorListeners.push(listener),
    onOnline: (listener) => void onlineListeners.push(listener),
    onBirth: (listener) => void birthListeners.push(listener),
    onSnapshot: (listener) => void snapshotListeners.push(listener),
  };
}

import type { Clock } from '../clock.ts';
import { chargeAfter, startingTemperature_c, temperatureAfter } from './charge.ts';
import { PhysicalRefusal } from './physical-refusal.ts';

export interface BaySpec {
  number: number;
  label: string;
  charging: boolean;
  has_presence_sensor: boolean;
  /** A LAN socket in the bay: its link is up while a device is plugged in. */
  lan: boolean;
  content?: Thing | null;
}

/** A device as an object: it has a tag and, if it has a battery, a charge. */
export interface Thing {
  asset_tag: string;
  name: string;
  charge_percent: number | null;
}

export type BayFault = 'door_stuck' | 'contact_stuck_open' | 'presence_lies' | 'overheats';
export type Presence = 'empty' | 'occupied' | 'unknown';
export type DoorState = 'open' | 'closed';

/** What is really so, which the firmware cannot know. */
export interface BayTruth {
  number: number;
  label: string;
  door: DoorState;
  contact: DoorState;
  presence: Presence;
  content: Thing | null;
  faults: BayFault[];
  /** How often the door has opened since the start. */
  openings: number;
}

/** What the controller's inputs say about one bay. */
export interface Reading {
  door: DoorState;
  presence: Presence;
  charge_percent: number | null;
  temperature_c: number;
  link: 'up' | 'down' | null;
}

/** The controller's terminals: all that firmware may touch. */
export interface Hardware {
  readonly bay_numbers: readonly number[];
  read(bay: number): Reading;
  /** Releases the strike for `pulse_ms`; whether the door springs open only the contact tells. */
  pulse(bay: number, pulse_ms: number): void;
  /** Calls back when an input changes; the answer stops that. */
  onInput(listener: (bay: number) => void): () => void;
}

/** The steel: doors, strikes, sensors, outlets and what people put in. */
export interface LockerBody extends Hardware {
  truth(): BayTruth[];
  put(bay: number, thing: Thing): void;
  take(bay: number): Thing;
  close(bay: number): void;
  force(bay: number): void;
  setFault(bay: number, fault: BayFault, on: boolean): void;
  /** Mains power: without it no strike moves and nothing charges. */
  setPower(on: boolean): void;
}

/** A door springs open this long after the strike lets go. */
const SPRING_DELAY_MS = 120;
/** A shorter pulse does not move the armature. */
const SHORTEST_PULSE_MS = 100;

/** A battery on its way to trouble. */
const OVERHEATED_C = 58;

interface BayBody extends BaySpec {
  door: DoorState;
  thing: Thing | null;
  faults: Set<BayFault>;
  openings: number;
  temperature_c: number;
  settled_at: number;
}

/** @param found how the bays were left when they were last simulated; it outdoes `content` of the specification */
export function createLockerBody(
  specs: BaySpec[],
  clock: Clock,
  found: { number: number; door: DoorState; content: Thing | null }[] = [],
): LockerBody {
  const leftAs = new Map(found.map((bay) => [bay.number, bay]));
  const listeners = new Set<(bay: number) => void>();
  const bays = new Map<number, BayBody>(
    specs.map((spec) => [
      spec.number,
      {
        ...spec,
        door: leftAs.get(spec.number)?.door ?? 'closed',
        thing: leftAs.has(spec.number) ? leftAs.get(spec.number)!.content : (spec.content ?? null),
        faults: new Set(),
        openings: 0,
        temperature_c: startingTemperature_c,
        settled_at: clock.now(),
      },
    ]),
  );
  let powered = true;
  const pulses = new Set<() => void>();

  function bayAt(number: number): BayBody {
    const bay = bays.get(number);
    if (!bay) throw new PhysicalRefusal('bay_unknown', `This locker has no bay ${number}.`);
    return bay;
  }

  /** Charge and temperature are worked out when somebody looks, so that idle bays cost nothing. */
  function settle(bay: BayBody): BayBody {
    const minutes = (clock.now() - bay.settled_at) / 60_000;
    const charging = powered && bay.charging && (bay.thing?.charge_percent ?? 100) < 100;
    bay.temperature_c = temperatureAfter(bay.temperature_c, minutes, charging);
    if (charging && bay.thing && bay.thing.charge_percent !== null) {
      bay.thing = { ...bay.thing, charge_percent: chargeAfter(bay.thing.charge_percent, minutes) };
    }
    bay.settled_at = clock.now();
    return bay;
  }

  function settleAll() {
    for (const bay of bays.values()) settle(bay);
  }

  function changed(number: number) {
    for (const listener of listeners) listener(number);
  }

  function contactOf(bay: BayBody): DoorState {
    return bay.faults.has('contact_stuck_open') ? 'open' : bay.door;
  }

  function presenceOf(bay: BayBody): Presence {
    if (!bay.has_presence_sensor) return 'unknown';
    return (bay.thing !== null) !== bay.faults.has('presence_lies') ? 'occupied' : 'empty';
  }

  function requireOpen(bay: BayBody) {
    if (bay.door === 'closed') throw new PhysicalRefusal('door_closed', `Door ${bay.label} is closed.`);
  }

  function setDoor(bay: BayBody, door: DoorState) {
    if (bay.door === door) return;
    bay.door = door;
    if (door === 'open') bay.openings += 1;
    changed(bay.number);
  }

  return {
    bay_numbers: specs.map((spec) => spec.number),
    read(number) {
      const bay = settle(bayAt(number));
      const charge = bay.charging ? (bay.thing?.charge_percent ?? null) : null;
      return {
        door: contactOf(bay),
        presence: presenceOf(bay),
        charge_percent: charge === null ? null : Math.floor(charge),
        temperature_c: bay.faults.has('overheats') ? OVERHEATED_C : Math.round(bay.temperature_c * 10) / 10,
        link: bay.lan ? (bay.thing ? 'up' : 'down') : null,
      };
    },
    pulse(number, pulse_ms) {
      const bay = bayAt(number);
      if (pulse_ms < SHORTEST_PULSE_MS) return;
      const cancel = clock.after(SPRING_DELAY_MS, () => {
        pulses.delete(cancel);
        if (powered && !bay.faults.has('door_stuck')) setDoor(bay, 'open');
      });
      pulses.add(cancel);
    },
    onInput(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    truth: () =>
      [...bays.values()].map(settle).map((bay) => ({
        number: bay.number,
        label: bay.label,
        door: bay.door,
        contact: contactOf(bay),
        presence: presenceOf(bay),
        content: bay.thing,
        faults: [...bay.faults],
        openings: bay.openings,
      })),
    put(number, thing) {
      const bay = settle(bayAt(number));
      requireOpen(bay);
      if (bay.thing) throw new PhysicalRefusal('bay_full', `${bay.thing.name} already lies in ${bay.label}.`);
      bay.thing = thing;
      changed(number);
    },
    take(number) {
      const bay = settle(bayAt(number));
      requireOpen(bay);
      if (!bay.thing) throw new PhysicalRefusal('bay_empty', `Bay ${bay.label} is empty.`);
      const { thing } = bay;
      bay.thing = null;
      changed(number);
      return thing;
    },
    close: (number) => setDoor(bayAt(number), 'closed'),
    force: (number) => setDoor(bayAt(number), 'open'),
    setFault(number, fault, on) {
      const bay = bayAt(number);
      if (on) bay.faults.add(fault);
      else bay.faults.delete(fault);
      changed(number);
    },
    setPower(on) {
      settleAll();
      powered = on;
      // A pulse ends with the power, however soon that is back.
      for (const cancel of pulses) cancel();
      pulses.clear();
    },
  };
}

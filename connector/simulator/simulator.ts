import type { KeyObject } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CONTROLLER_ID } from '../contract/index.ts';
import { systemClock, type Clock } from './clock.ts';
import { identityOf, MqttAccess } from './enrolment.ts';
import { createLocker, type Locker, type LockerFault } from './locker.ts';
import { createLockerBody, type BayFault, type BayTruth, type Thing } from './physics/locker-body.ts';
import { PhysicalRefusal } from './physics/physical-refusal.ts';
import { loadWorld, saveWorld } from './world.ts';

const ThingSpec = z.object({
  asset_tag: z.string(),
  name: z.string(),
  charge_percent: z.number().min(0).max(100).nullable().default(null),
});
const BaySpec = z.object({
  number: z.number().int().positive(),
  label: z.string(),
  charging: z.boolean(),
  has_presence_sensor: z.boolean(),
  lan: z.boolean().default(false),
  content: ThingSpec.nullish(),
});
export const LockerSpec = z.object({
  controller_id: z.string().regex(CONTROLLER_ID),
  name: z.string(),
  enrolment_code: z.string().optional(),
  mqtt: MqttAccess.optional(),
  bays: z.array(BaySpec).min(1),
});
/** One locker as it was built. `content` is what lies in a bay the first time only. */
export type LockerSpec = z.input<typeof LockerSpec>;

export interface LockerTruth {
  controller_id: string;
  name: string;
  online: boolean;
  /** Messages that wait in the controller's outbox. */
  backlog: number;
  faults: LockerFault[];
  bays: BayTruth[];
}

/** The physical side of all lockers, with one person who stands before them. */
export interface Simulator {
  /** What is really so: to be compared with what the records say. */
  truth(): { lockers: LockerTruth[]; hand: Thing[] };
  /** Puts a thing in: out of the hand if it is there, else one that was not seen before. */
  put(
    controller_id: string,
    bay: number,
    thing: { asset_tag: string; name?: string; charge_percent?: number | null },
  ): void;
  /** Takes what is in the bay into the hand. */
  take(controller_id: string, bay: number): Thing;
  closeDoor(controller_id: string, bay: number): void;
  /** Opens a door without the controller, as with a crowbar. */
  forceDoor(controller_id: string, bay: number): void;
  setBayFault(controller_id: string, bay: number, fault: BayFault, on: boolean): void;
  setLockerFault(controller_id: string, fault: LockerFault, on: boolean): void;
  hasLocker(controller_id: string): boolean;
  /** Calls back after each change; the answer stops that. */
  onChange(listener: () => void): () => void;
  stop(): Promise<void>;
}

export interface SimulatorOptions {
  lockers: LockerSpec[];
  /** Base address of the connector, for enrolment. */
  connector_url: string;
  /** Identities, outboxes and the world are kept here. */
  directory: string;
  clock?: Clock;
  /** Public half of the key that signs firmware (ES256); without it no firmware is accepted. */
  release_key?: KeyObject;
  /** Fetches a firmware image. */
  download?: (url: string) => Promise<Buffer>;
  onError?: (controller_id: string, error: Error) => void;
}

const IMAGE_TIMEOUT_MS = 60_000;
const MAX_IMAGE_BYTES = 16 * 1024 * 1024;

/** Connections and outboxes are looked at this often, for `online` and `backlog` in what watchers are told. */
const LINK_CHECK_MS = 500;
/** The world is written at most this often. */
const SAVE_DELAY_MS = 100;

/**
 * Builds the lockers, enrols those that are new, and switches them on.
 * @throws EnrolmentError when a locker has no identity and gets none
 */
export async function createSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { connector_url, directory, clock = systemClock, onError = () => {} } = options;
  const { release_key: releaseKey = null, download = fetchImage } = options;
  mkdirSync(directory, { recursive: true });
  const world = loadWorld(directory);
  const hand = new Map(world.hand.map((thing) => [thing.asset_tag, thing]));
  const lockers = new Map<string, Locker>();
  const listeners = new Set<() => void>();

  const built = await Promise.allSettled(z.array(LockerSpec).parse(options.lockers).map(build));
  const failed = built.find((result) => result.status === 'rejected');
  if (failed) {
    await Promise.all([...lockers.values()].map((locker) => locker.stop()));
    throw failed.reason;
  }

  async function build({ controller_id, name, enrolment_code: code, mqtt, bays }: z.output<typeof LockerSpec>) {
    const home = join(directory, controller_id);
    mkdirSync(home, { recursive: true });
    const identity = await identityOf({ connector_url, controller_id, code, mqtt, directory: home });
    const body = createLockerBody(bays, clock, world.lockers[controller_id]);
    body.onInput(changed);
    const report = (error: Error) => onError(controller_id, error);
    lockers.set(
      controller_id,
      createLocker({ name, identity, body, directory: home, clock, releaseKey, download, onError: report }),
    );
  }

  function lockerAt(controller_id: string): Locker {
    const locker = lockers.get(controller_id);
    if (!locker) throw new PhysicalRefusal('locker_unknown', `There is no locker ${controller_id}.`);
    return locker;
  }

  const truth = () => ({
    lockers: [...lockers.values()].map((locker) => ({
      ...{ controller_id: locker.controller_id, name: locker.name, online: locker.online, backlog: locker.backlog() },
      ...{ faults: locker.faults, bays: locker.body.truth() },
    })),
    hand: [...hand.values()],
  });

  let saving: NodeJS.Timeout | undefined;
  let telling: NodeJS.Immediate | undefined;
  /** The connections and outboxes of which the watchers know. */
  let toldLinks = '';

  /** However much happens in one turn, watchers are told once. */
  function changed() {
    saving ??= setTimeout(save, SAVE_DELAY_MS);
    telling ??= setImmediate(() => {
      telling = undefined;
      toldLinks = linksNow();
      for (const listener of listeners) listener();
    });
  }

  function save() {
    clearTimeout(saving);
    saving = undefined;
    const now = truth();
    saveWorld(directory, now.hand, now.lockers);
  }

  const linksNow = () => [...lockers.values()].map((locker) => `${locker.online} ${locker.backlog()}`).join();
  const linkWatch = setInterval(() => {
    if (listeners.size > 0 && linksNow() !== toldLinks) changed();
  }, LINK_CHECK_MS);
  save();

  return {
    truth,
    put(controller_id, bay, { asset_tag, name, charge_percent }) {
      const thing = hand.get(asset_tag) ?? {
        asset_tag,
        name: name ?? asset_tag,
        charge_percent: charge_percent ?? null,
      };
      lockerAt(controller_id).body.put(bay, thing);
      hand.delete(asset_tag);
      changed();
    },
    take(controller_id, bay) {
      const thing = lockerAt(controller_id).body.take(bay);
      hand.set(thing.asset_tag, thing);
      changed();
      return thing;
    },
    closeDoor: (controller_id, bay) => lockerAt(controller_id).body.close(bay),
    forceDoor: (controller_id, bay) => lockerAt(controller_id).body.force(bay),
    setBayFault: (controller_id, bay, fault, on) => lockerAt(controller_id).body.setFault(bay, fault, on),
    setLockerFault(controller_id, fault, on) {
      lockerAt(controller_id).setFault(fault, on);
      changed();
    },
    hasLocker: (controller_id) => lockers.has(controller_id),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      clearInterval(linkWatch);
      await Promise.all([...lockers.values()].map((locker) => locker.stop()));
      clearImmediate(telling);
      save();
    },
  };
}

async function fetchImage(url: string): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(IMAGE_TIMEOUT_MS), redirect: 'error' });
  const length = Number(response.headers.get('content-length') ?? Infinity);
  if (!response.ok || length > MAX_IMAGE_BYTES) throw new Error(`The image could not be fetched (${response.status}).`);
  return Buffer.from(await response.arrayBuffer());
}

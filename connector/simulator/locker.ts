import type { KeyObject } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from './clock.ts';
import { pinnedKeys, type Identity } from './enrolment.ts';
import { createController, type Controller } from './firmware/controller.ts';
import { openStore, type Store } from './firmware/store.ts';
import type { LockerBody } from './physics/locker-body.ts';
import { createWire, type Wire } from './wire.ts';

/** One locker with its controller: the steel stays whatever happens to the firmware and the cable. */
export interface Locker {
  readonly controller_id: string;
  readonly name: string;
  readonly body: LockerBody;
  /** Connected to its broker. */
  readonly online: boolean;
  readonly faults: LockerFault[];
  /** Messages that the broker has not acknowledged yet; 0 without power. */
  backlog(): number;
  setFault(fault: LockerFault, on: boolean): void;
  /** Switches the controller off as its owner would: with a goodbye. */
  stop(): Promise<void>;
}
export type LockerFault = 'power_cut' | 'network_lost';

export interface LockerParts {
  name: string;
  identity: Identity;
  body: LockerBody;
  directory: string;
  clock: Clock;
  releaseKey: KeyObject | null;
  download(url: string): Promise<Buffer>;
  onError(error: Error): void;
}

interface Running {
  store: Store;
  controller: Controller;
  /** Null while the network is lost. */
  wire: Wire | null;
}

export function createLocker(parts: LockerParts): Locker {
  const { name, identity, body, directory, clock, releaseKey, download, onError } = parts;
  const { controller_id } = identity;
  const keys = pinnedKeys(identity);
  const faults = new Set<LockerFault>();
  let running: Running | null = null;
  mkdirSync(directory, { recursive: true });

  function powerUp(): Running {
    const store = openStore(join(directory, 'controller.sqlite'));
    const transport = {
      say: (...message: Parameters<Wire['say']>) => run.wire?.say(...message),
      flush: () => run.wire?.flush(),
    };
    // After the turn in which the firmware asked for it: what it wrote is on disk by then.
    const reboot = () => setImmediate(restart, run);
    const controller = createController({
      ...{ controller_id, keys, hardware: body, store, clock, transport, releaseKey, download, reboot },
    });
    const run: Running = { store, controller, wire: null };
    body.setPower(true);
    controller.start();
    if (!faults.has('network_lost') && controller.connects) run.wire = plugIn(run);
    return run;
  }

  function restart(run: Running) {
    if (running !== run) return;
    powerDown(run);
    running = powerUp();
  }

  function plugIn({ store, controller }: Running): Wire {
    return createWire({
      ...{ identity, store, onError },
      lastWill: controller.lastWill(),
      onConnected: controller.connected,
      onMessage: controller.receive,
    });
  }

  /** What only the process knew is lost; what the store holds is kept. */
  function powerDown({ wire, controller, store }: Running) {
    wire?.cut();
    controller.halt();
    store.close();
    body.setPower(false);
  }

  function apply(fault: LockerFault, on: boolean) {
    if (fault === 'power_cut') {
      if (on && running) powerDown(running);
      running = on ? null : powerUp();
    } else if (running) {
      running.wire?.cut();
      running.wire = on || !running.controller.connects ? null : plugIn(running);
    }
  }

  running = powerUp();
  return {
    controller_id,
    name,
    body,
    get online() {
      return running?.wire?.connected ?? false;
    },
    get faults() {
      return [...faults];
    },
    backlog: () => running?.store.backlog() ?? 0,
    setFault(fault, on) {
      if (faults.has(fault) === on) return;
      if (on) faults.add(fault);
      else faults.delete(fault);
      apply(fault, on);
    },
    async stop() {
      if (!running) return;
      const { controller, wire, store } = running;
      running = null;
      controller.stop();
      await wire?.close();
      store.close();
    },
  };
}

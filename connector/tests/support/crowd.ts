/** People, agents and accidents at simulated lockers, and a record of what really happened to every door. */
import { createSimulator, type Simulator } from '../../simulator/simulator.ts';
import { idOf, type StandIn } from './servicenow.ts';

export const COMMAND_ALIVE_MS = 3_000;
/** Between two of their doings. */
const PACE_MS = 10;

export interface Sent {
  readonly id: string;
  readonly controller: string;
  readonly bay: number;
  readonly expiresAt: number;
}

export interface Crowd {
  readonly simulator: Simulator;
  readonly commands: readonly Sent[];
  /** How often each door has opened: `controller/bay` → times. */
  readonly openings: ReadonlyMap<string, number>;
  /** Nobody does anything more; doors that are open are closed. */
  leave(): Promise<void>;
}

export async function gather(parts: {
  lockers: number;
  bays: number;
  connectorUrl: string;
  mqttUrl: string | null;
  directory: string;
  servicenow: StandIn;
  random: () => number;
}): Promise<Crowd> {
  const { lockers, bays, connectorUrl, mqttUrl, directory, servicenow, random } = parts;
  const controllers = Array.from({ length: lockers }, (_, index) => `locker-${index + 1}`);
  for (const [index, controller] of controllers.entries())
    servicenow.world.codes.set(`code of ${controller}`, { purpose: 'controller', locker: index + 1 });
  const simulator = await createSimulator({
    lockers: controllers.map((controller_id) => ({
      controller_id,
      name: controller_id,
      enrolment_code: `code of ${controller_id}`,
      ...(mqttUrl ? { mqtt: { url: mqttUrl, username: controller_id, password: 'x' } } : {}),
      bays: Array.from({ length: bays }, (_, bay) => ({
        ...{ number: bay + 1, label: `A${bay + 1}`, charging: false, has_presence_sensor: true },
      })),
    })),
    connector_url: connectorUrl,
    directory,
  });

  const commands: Sent[] = [];
  /** Their doors have opened since. */
  const answered = new Set<string>();
  const openings = new Map<string, number>();
  simulator.onChange(() => {
    for (const { controller_id, bays: doors } of simulator.truth().lockers) {
      for (const { number, openings: times } of doors) {
        const place = `${controller_id}/${number}`;
        if (times === (openings.get(place) ?? 0)) continue;
        openings.set(place, times);
        for (const sent of commands)
          if (sent.controller === controller_id && sent.bay === number) answered.add(sent.id);
      }
    }
  });

  const pick = (count: number) => Math.floor(random() * count);
  const lockerOf = (controller: string) => simulator.truth().lockers.find((one) => one.controller_id === controller);

  const isUnderWay = ({ id, expiresAt }: Sent) => expiresAt + 1_000 > Date.now() && !answered.has(id);

  function order(controller: string, bay: number): void {
    const id = idOf(`command ${commands.length} ${random()}`);
    const expiresAt = Date.now() + COMMAND_ALIVE_MS;
    commands.push({ id, controller, bay, expiresAt });
    servicenow.world.commands.push({
      command_id: id,
      locker_id: idOf(`locker ${controller.slice('locker-'.length)}`),
      controller_id: controller,
      bay_number: bay,
      action: 'open',
      expires_at: new Date(expiresAt).toISOString(),
      handover_id: null,
    });
  }

  function act(): void {
    const controller = controllers[pick(lockers)] ?? '';
    const bay = 1 + pick(bays);
    const locker = lockerOf(controller);
    const seen = locker?.bays.find((one) => one.number === bay);
    if (seen?.door === 'closed') {
      // One command at a time for a bay: what is "done" is then to be seen at its door.
      if (commands.some((sent) => sent.controller === controller && sent.bay === bay && isUnderWay(sent))) return;
      if (random() < 0.9) order(controller, bay);
      // Without power nobody could tell of it, should it be closed again before the power is back.
      else if (!locker?.faults.includes('power_cut')) simulator.forceDoor(controller, bay);
    } else if (seen && random() < 0.6) {
      if (seen.content) simulator.take(controller, bay);
      else simulator.put(controller, bay, { asset_tag: `P${commands.length}` });
      simulator.closeDoor(controller, bay);
    } else if (random() < 0.05) disturb(controller);
  }

  function disturb(controller: string): void {
    const fault = random() < 0.5 ? 'power_cut' : 'network_lost';
    simulator.setLockerFault(controller, fault, true);
    timers.add(setTimeout(() => simulator.setLockerFault(controller, fault, false), random() * 400));
  }

  const timers = new Set<NodeJS.Timeout>();
  const pacing = setInterval(act, PACE_MS);

  return {
    simulator,
    commands,
    openings,
    async leave() {
      clearInterval(pacing);
      // Commands that are under way still open doors.
      await new Promise((resolve) => setTimeout(resolve, COMMAND_ALIVE_MS + 1_000));
      for (const timer of timers) clearTimeout(timer);
      for (const { controller_id, faults, bays: doors } of simulator.truth().lockers) {
        for (const fault of faults) simulator.setLockerFault(controller_id, fault, false);
        for (const { number, door } of doors) if (door === 'open') simulator.closeDoor(controller_id, number);
      }
    },
  };
}

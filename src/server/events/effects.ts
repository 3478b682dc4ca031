import { isDecision, isEndedIn, openingOf, type LockerEvent } from '../domain/decisions';
import { chargeIn, faultIn, presenceIn, type DeviceEvent, type DeviceEventType } from '../domain/deviceEvents';
import type { Bay, Command, Locker } from '../domain/model';
import { markOpened } from '../connectors/commands';
import { handoverOf } from '../data/handovers';
import { readBay } from '../data/lockers';
import { dedupeKey, reportDiscrepancy, resolveDiscrepancies } from '../effects/discrepancies';
import type { Trail } from '../trail/append';
import type { About, Behind } from './about';
import { compareBay, noteBay } from './bays';
import { decideByFailure } from './byDoor';
import { closeDoor } from './closing';
import { followEnding, followOpening } from './decisions';
import { followHeard } from './heard';
import { underWay } from './underWay';

export interface Scene {
  readonly locker: Locker;
  readonly trail: Trail;
  /** By number; as the effects so far have left them. */
  readonly bays: Map<number, Bay>;
  readonly behind: Behind;
  /** Whose events these are. */
  readonly connectorId: string;
  /** Whether it has the locker. */
  readonly isOwner: boolean;
  /** Of the locker in this batch. */
  readonly events: readonly LockerEvent[];
}

export interface Happening {
  readonly scene: Scene;
  readonly event: DeviceEvent;
  readonly bay: Bay;
  readonly command: Command | null;
}

/** @returns whether something was put into a bay. Effects can be run again: each looks at what is there. */
export function applyEffects(scene: Scene, event: LockerEvent, about: About): boolean {
  const bay = event.bay_number === null ? undefined : scene.bays.get(event.bay_number);
  if (!bay) {
    if (!isDecision(event)) ofLocker[event.type]?.(scene.locker, event);
    return false;
  }
  const returned = follow(scene, event, bay, about) === true;
  const fresh = readBay(bay.id);
  if (fresh) scene.bays.set(fresh.number, fresh);
  return returned;
}

function follow(scene: Scene, event: LockerEvent, bay: Bay, about: About): boolean | void {
  switch (event.type) {
    case 'opened_alone':
      followOpening({ scene, event, bay, about });
      // What the person said of it comes first: the door that closes then has the last word.
      return !isEndedIn(scene.events, event) && followHeard(scene, bay, event.command_id);
    case 'ended_alone': {
      followEnding({ scene, event, bay, about });
      const opening = openingOf(scene.events, event);
      return opening !== null && followHeard(scene, bay, opening.command_id);
    }
    default:
      return ofBay[event.type]?.({ scene, event, bay, command: about.command });
  }
}

/** Effects of what a controller reports about itself. `booted` has none but its place in the trail. */
const ofLocker: Partial<Record<DeviceEventType, (locker: Locker, event: DeviceEvent) => void>> = {
  fault_raised: (locker, event) => reportFault(locker, null, event),
  fault_cleared: (locker, event) => clearFault(locker.id, event),
};

const ofBay: Partial<Record<DeviceEventType, (happening: Happening) => boolean | void>> = {
  door_opened({ bay, command, event }) {
    noteBay(bay, { door: 'open' });
    markOpened(underWay(bay, handoverOf(command), command), event.at);
  },
  door_closed: closeDoor,
  presence_changed({ scene, bay, command, event }) {
    const seen = noteBay(bay, { presence: presenceIn(event.data) });
    if (seen.door === 'closed' && !underWay(bay, handoverOf(command), command)) compareBay(scene.locker, seen);
  },
  charge_changed({ bay, event }) {
    const percent = chargeIn(event.data);
    if (percent !== null) noteBay(bay, { chargePercent: percent });
  },
  forced_open({ scene, bay }) {
    noteBay(bay, { door: 'open', confidence: 'doubtful' });
    report(scene.locker, bay, 'forced', 'The door opened and no command had been given.');
  },
  held_open({ scene, bay, event }) {
    noteBay(bay, { door: 'open' });
    const seconds = Math.round(Number(event.data.open_ms ?? 0) / 1000);
    report(scene.locker, bay, 'held_open', `The door has been open for ${seconds} s.`);
  },
  open_failed({ scene, bay, command, event }) {
    const reason = String(event.data.reason ?? '').slice(0, 100);
    if (decideByFailure({ bay, command, trail: scene.trail }, event.at, reason)) return;
    noteBay(bay, { state: 'blocked', confidence: 'doubtful' });
    report(scene.locker, bay, 'door_stuck', `The door did not open: ${reason}.`);
  },
  fault_raised({ scene, bay, event }) {
    noteBay(bay, { confidence: 'doubtful' });
    reportFault(scene.locker, bay, event);
  },
  fault_cleared: ({ bay, event }) => clearFault(bay.id, event),
};

function report(locker: Locker, bay: Bay, finding: 'forced' | 'held_open' | 'door_stuck', details: string): void {
  reportDiscrepancy({ finding, locker, bay, assetId: bay.assetId, details });
}

function reportFault(locker: Locker, bay: Bay | null, event: DeviceEvent): void {
  const fault = faultIn(event.data);
  const details = `The controller reports: ${fault}.`;
  // A stuck door has been found by whoever wanted it opened, and stays found until an agent puts the bay back.
  if (fault === 'door_stuck') reportDiscrepancy({ finding: 'door_stuck', locker, bay, details });
  else reportDiscrepancy({ finding: 'sensor', locker, bay, about: fault, details });
}

function clearFault(placeId: string, event: DeviceEvent): void {
  const fault = faultIn(event.data);
  resolveDiscrepancies(
    [['dedupe_key', '=', dedupeKey('sensor', placeId, fault)]],
    `The fault ${fault} is reported as cleared.`,
  );
}

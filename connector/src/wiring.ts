/** Which part hears of what the others notice. */
import type { EventMessage } from '../contract/index.ts';
import type { Adapters } from './adapters/adapters.ts';
import type { Counters } from './commands/counters.ts';
import type { Dispatch, Progress } from './commands/dispatch.ts';
import type { Reporting } from './commands/reporting.ts';
import { isFinal } from './commands/states.ts';
import type { Relay } from './events/relay.ts';
import type { Audience } from './kiosk/audience.ts';
import type { Decided } from './kiosk/decided.ts';
import type { Conditions } from './lockers/conditions.ts';
import type { Fleet } from './lockers/fleet.ts';
import type { LiveDoors } from './lockers/live.ts';
import type { Reports } from './lockers/reports.ts';
import type { Logger } from './log.ts';
import type { Loop } from './loop.ts';
import type { Decisions } from './offline/decisions.ts';
import type { Moved } from './offline/moved.ts';
import { endedView } from './offline/views.ts';
import type { Breaker } from './servicenow/breaker.ts';
import type { Status } from './status.ts';

/** A command went a step further: the kiosk first, ServiceNow after. */
export function commandProgress(parts: {
  fleet: Fleet;
  reporting: Reporting;
  reports: Reports;
  audience: Audience;
  decided: Decided;
}) {
  const { fleet, reporting, reports, audience, decided } = parts;
  return ({ commandId, controller, handoverId, state, detail, ...rest }: Progress): void => {
    const lockerId = fleet.byController(controller)?.locker_id;
    if (lockerId && handoverId) {
      audience.tell(lockerId, { type: 'command', handover_id: handoverId, state, detail });
      // A door that opened decides nothing yet; the events that follow do. Any other end may decide the handover.
      if (isFinal(state) && state !== 'done') decided.expect(commandId, lockerId, handoverId);
    }
    reporting.add({ commandId, controller, handoverId, state, detail, ...rest });
    if (state === 'unknown') reports.changed(controller);
  };
}

/** An event came in: people see it before the disk does. */
export function eventArrival(parts: {
  fleet: Fleet;
  live: LiveDoors;
  dispatch: Dispatch;
  decided: Decided;
  decisions: Decisions;
  moved: Moved;
  audience: Audience;
}) {
  const { fleet, live, dispatch, decided, decisions, moved, audience } = parts;
  return (controller: string, event: EventMessage): void => {
    live.event(controller, event);
    const locker = fleet.byController(controller);
    const handoverId = event.cmd === null ? null : dispatch.handoverOf(event.cmd);
    const closed = decisions.closed(controller, event);
    const shown = locker && closed && endedView(locker, closed);
    if (locker) moved.event(controller, event);
    if (shown) audience.tell(locker.locker_id, { type: 'handover', handover: shown });
    else if (locker && handoverId !== null) decided.expect(event.id, locker.locker_id, handoverId);
    dispatch.event(controller, event);
  };
}

export interface Wired {
  readonly adapters: Adapters;
  readonly fleet: Fleet;
  readonly live: LiveDoors;
  readonly conditions: Conditions;
  readonly audience: Audience;
  readonly dispatch: Dispatch;
  readonly reports: Reports;
  readonly relay: Relay;
  readonly counters: Counters;
  readonly claims: Loop;
  readonly breaker: Breaker;
  readonly status: Status;
}

/** @returns tells every kiosk how ServiceNow and its locker stand. */
export function wire(
  { adapters, fleet, live, conditions, audience, dispatch, reports, relay, counters, claims, breaker, status }: Wired,
  log: Logger,
): () => void {
  const tellService = (lockerId: string) =>
    audience.tell(lockerId, { type: 'service', service: status.service(lockerId) });
  const tellAll = () => audience.lockers().forEach(tellService);
  const lockerIdOf = (controller: string) => fleet.byController(controller)?.locker_id ?? null;

  live.onDoor((controller, bay, door, at) => {
    const lockerId = lockerIdOf(controller);
    if (lockerId) audience.tell(lockerId, { type: 'door', bay_number: bay, door, at });
    dispatch.doorSeen(controller, bay, door);
    reports.changed(controller);
  });
  live.onOnline((controller) => {
    const lockerId = lockerIdOf(controller);
    if (lockerId) tellService(lockerId);
    reports.changed(controller);
  });
  live.onBirth(dispatch.born);
  live.onSnapshot(reports.changed);

  breaker.onChange((away) => {
    log.warn({ away }, away ? 'ServiceNow is away' : 'ServiceNow is back');
    tellAll();
    if (away) return;
    relay.nudge();
    fleet.ask();
  });
  fleet.onLeased(adapters.refresh);
  fleet.onLeased(() => conditions.ownersTold((controller) => fleet.byController(controller) !== null));
  fleet.onChange(() => {
    const controllers = fleet.owned().map((locker) => locker.controller_id);
    counters.prepare(controllers);
    adapters.own(fleet.owned());
    controllers.forEach(reports.changed);
    relay.nudge();
    claims.wake();
    tellAll();
  });
  return tellAll;
}

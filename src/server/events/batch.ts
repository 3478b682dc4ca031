import { gs } from '@servicenow/glide';
import { isDecision, lockerEvent, type LockerEvent } from '../domain/decisions';
import { appError, errorAnswer, isAppError, type ErrorCode } from '../domain/errors';
import { markAfter, orderOf, type Order } from '../domain/interpretation';
import type { Bay, Locker, Mark } from '../domain/model';
import { toGlide } from '../domain/time';
import { readLeases } from '../connectors/leases';
import { readCommands, readHandovers } from '../data/handovers';
import { readBay, readBays, readLockers } from '../data/lockers';
import { readPeople } from '../data/people';
import { now } from '../data/platform';
import { byId, distinct, select, selectOne } from '../data/records';
import { ACCESS_EVENT } from '../data/tables';
import { reportDiscrepancy } from '../effects/discrepancies';
import { attempt } from '../jobs/cutOff';
import { serveWaiting } from '../effects/waitlist';
import { openTrail, type Trail } from '../trail/append';
import { aboutNow, aboutOf, type About, type Behind } from './about';
import { applyEffects } from './effects';
import { setAside } from './setAside';

export type RawEvent = Readonly<Record<string, unknown>> & { readonly event_id: string };
export interface EventResult {
  readonly event_id: string;
  readonly status: 'applied' | 'duplicate' | 'refused' | 'retry';
  readonly error?: { readonly code: ErrorCode; readonly message: string };
}

/** What all events of a batch need to know: six queries, one more where something was decided alone, however many events. */
interface Knowledge {
  readonly connectorId: string;
  readonly lockers: ReadonlyMap<string, Locker>;
  readonly bays: readonly Bay[];
  readonly behind: Behind;
  /** Events that are in the trail, with the handover that each was recorded with. */
  readonly recorded: ReadonlyMap<string, string>;
  readonly owned: ReadonlySet<string>;
  /** Events that the connector has sent in vain for long: what of them fails now is set aside. */
  readonly hopeless: ReadonlySet<string>;
}

/** Requests that wait for a device are offered what a batch has brought back, at most so many. */
const MOST_SERVED = 5;

/**
 * Applies events of any lockers, each locker's in order, and answers for each by itself. For one event that is: its row
 * in the trail (whose key makes it one), its effects, and for all of a locker's the applied sequence as the mark that
 * closes them. What was cut off between is completed when it is sent again. What fails for one locker stays with it.
 * @param hopeless ids of events that have failed for so long that their locker is to go on without them
 */
export function applyBatch(
  connectorId: string,
  raw: readonly RawEvent[],
  hopeless: readonly string[] = [],
): EventResult[] {
  const results = new Map<string, EventResult>();
  const events = raw.flatMap((one) => {
    const checked = check(one);
    if ('status' in checked) results.set(one.event_id, checked);
    return 'status' in checked ? [] : [checked];
  });
  const known = gather(connectorId, events, hopeless);
  let returned = false;
  for (const controllerId of distinct(events.map((event) => event.controller_id))) {
    const own = events.filter((event) => event.controller_id === controllerId);
    const locker = known.lockers.get(controllerId);
    if (!locker) own.forEach((event) => results.set(event.event_id, answer(event, 'refused', 'locker_unknown')));
    else returned = tryLocker(locker, own, known, results) || returned;
  }
  if (returned) attempt('serving those who wait', () => serveWaiting(MOST_SERVED));
  return raw.map((one) => results.get(one.event_id) ?? { event_id: one.event_id, status: 'retry' });
}

function check(raw: RawEvent): LockerEvent | EventResult {
  try {
    return lockerEvent(raw, '');
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    const { code, message, detail } = thrown;
    return {
      event_id: raw.event_id,
      status: 'refused',
      error: { code, message: `${message} ${JSON.stringify(detail)}` },
    };
  }
}

function gather(connectorId: string, events: readonly LockerEvent[], hopeless: readonly string[]): Knowledge {
  const lockers = readLockers([['controller_id', 'IN', distinct(events.map((event) => event.controller_id))]]);
  const lockerIds = lockers.map((locker) => locker.id);
  const eventIds = events.map((event) => event.event_id);
  const commands = readCommands([['sys_id', 'IN', distinct(events.map((event) => event.command_id ?? ''))]]);
  const leases = readLeases(lockerIds).filter((lease) => lease.connectorId === connectorId && lease.until > now());
  const handovers = readHandovers([['sys_id', 'IN', distinct(commands.map((command) => command.handoverId))]]);
  const people = readPeople(events.filter(isDecision).map((decision) => decision.data.person_id));
  const recorded = select(ACCESS_EVENT, ['sys_id', 'handover'], [['sys_id', 'IN', eventIds]]);
  return {
    connectorId,
    lockers: new Map(lockers.map((locker) => [locker.controllerId, locker])),
    bays: readBays([['locker', 'IN', lockerIds]]),
    behind: {
      commands: new Map(byId(commands)),
      handovers: new Map(byId(handovers)),
      people: byId(people),
    },
    recorded: new Map(recorded.map((row) => [row.sys_id, row.handover])),
    owned: new Set(leases.map((lease) => lease.lockerId)),
    hopeless: new Set(hopeless),
  };
}

/** Without its mark at the end nothing of a locker's events is done: all of them are to come again. */
function tryLocker(
  locker: Locker,
  events: readonly LockerEvent[],
  known: Knowledge,
  results: Map<string, EventResult>,
): boolean {
  try {
    return applyLocker(locker, events, known, results);
  } catch (thrown) {
    gs.error(`Smart Lockers: events of ${locker.controllerId}: ${String(thrown)}`);
    for (const event of events) results.set(event.event_id, answer(event, 'retry', 'internal_error'));
    return false;
  }
}

/** @returns whether something was put into a bay */
function applyLocker(
  locker: Locker,
  events: readonly LockerEvent[],
  known: Knowledge,
  results: Map<string, EventResult>,
): boolean {
  const trail = openTrail(locker);
  const isOwner = known.owned.has(locker.id);
  const bays = new Map(known.bays.filter((bay) => bay.lockerId === locker.id).map((bay) => [bay.number, bay]));
  let applied = locker.applied;
  let stopped: ErrorCode | null = null;
  let returned = false;
  for (const event of events) {
    if (stopped === null && event.bay_number !== null && !bays.has(event.bay_number)) {
      results.set(event.event_id, answer(event, 'refused', 'bay_unknown'));
      continue;
    }
    const recordedFor = known.recorded.get(event.event_id);
    const recorded = recordedFor !== undefined;
    const order = placeOf(locker.id, applied, event, recorded);
    const waitsFor = stopped ?? (isOwner || !needsOwner(order) ? null : 'lease_not_held');
    if (waitsFor !== null) {
      results.set(event.event_id, answer(event, 'retry', waitsFor));
      continue;
    }
    try {
      const bay = event.bay_number === null ? null : (bays.get(event.bay_number) ?? null);
      const before = aboutOf(event, known.behind, bay, recordedFor);
      // Also of one that is there already: the run before may have been cut off before the locker's row was told.
      if (!recorded || order !== 'old') append(trail, event, bay, before, order);
      if (order !== 'old') {
        if (order === 'gap' || order === 'restart') reportGap(locker, applied, event);
        const about = aboutNow(before, event, known.behind, bay);
        const fresh = about === before || bay === null ? null : readBay(bay.id);
        if (fresh) bays.set(fresh.number, fresh);
        returned = applyEffects({ ...known, locker, trail, bays, isOwner, events }, event, about) || returned;
        applied = markAfter(applied, event);
      }
      results.set(event.event_id, answer(event, recorded || order === 'old' ? 'duplicate' : 'applied'));
    } catch (thrown) {
      gs.error(`Smart Lockers: event ${event.event_id} of ${locker.controllerId}: ${String(thrown)}`);
      if (
        known.hopeless.has(event.event_id) &&
        setAside(locker, bays.get(event.bay_number ?? 0) ?? null, event, thrown)
      ) {
        if (order !== 'old') applied = markAfter(applied, event);
        results.set(event.event_id, answer(event, 'refused', 'event_not_applied'));
        continue;
      }
      stopped = isAppError(thrown) ? thrown.code : 'internal_error';
      results.set(event.event_id, answer(event, 'retry', stopped));
    }
  }
  const seen = { last_seen: toGlide(now()), online: true };
  const { boot: applied_boot, sequence: applied_sequence, eventId: applied_event } = applied;
  trail.close(applied === locker.applied ? {} : { ...seen, applied_boot, applied_sequence, applied_event });
  return returned;
}

/** What is new of the controller is its owner's to tell. What a connector has decided alone nobody else knows, whoever has the locker since. */
function needsOwner(order: Order): boolean {
  return order !== 'old' && order !== 'beside';
}

/** A recorded first event of another boot was either cut off just now, or is an old one sent again. */
function placeOf(lockerId: string, applied: Mark, event: LockerEvent, recorded: boolean): Order {
  const order = orderOf(applied, event);
  if (order !== 'restart' || !recorded) return order;
  const where = [['locker', '=', lockerId] as const, ['sequence', 'ISNOTEMPTY'] as const];
  const last = selectOne(ACCESS_EVENT, ['boot'], where, { orderByDesc: 'position' });
  return last?.boot === event.boot ? 'restart' : 'old';
}

/** With whom and what its command was for. Also an event that comes too late for any effect is kept, and says so. */
function append(
  trail: Trail,
  event: LockerEvent,
  bay: Bay | null,
  { commandId, subject, personId, method, decided }: About,
  order: Order,
): void {
  trail.append({
    id: event.event_id,
    type: event.type,
    bayId: bay?.id ?? '',
    commandId,
    ...subject,
    personId,
    method,
    decided,
    deviceTime: event.at,
    boot: event.boot,
    sequence: event.sequence,
    data: order === 'old' ? { ...event.data, late: true } : event.data,
  });
}

function reportGap(locker: Locker, applied: Mark, event: LockerEvent): void {
  reportDiscrepancy({
    finding: 'sequence_gap',
    locker,
    bay: null,
    about: `${event.boot.slice(0, 16)}:${event.sequence}`,
    details: `After event ${applied.sequence} came event ${event.sequence} of boot ${event.boot}.`,
  });
}

function answer(event: LockerEvent, status: EventResult['status'], code?: ErrorCode): EventResult {
  if (code === undefined) return { event_id: event.event_id, status };
  const { error } = errorAnswer(appError(code));
  return { event_id: event.event_id, status, error: { code, message: error.message } };
}

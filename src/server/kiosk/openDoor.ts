import { rankBays, servesFor } from '../domain/allocation';
import { appError } from '../domain/errors';
import type { Bay, Command, Handover } from '../domain/model';
import { may, move } from '../domain/stateMachine';
import { SECOND_MS, toGlide } from '../domain/time';
import { keptFor } from '../capacity/use';
import { readAssignment } from '../data/assignments';
import { readDevices } from '../data/devices';
import { readCommand, readHandover, readHandovers } from '../data/handovers';
import { readBay, readBays } from '../data/lockers';
import { valuesOf } from '../data/offers';
import { derivedId, now, setting } from '../data/platform';
import { insert, update } from '../data/records';
import { COMMAND, HANDOVER } from '../data/tables';
import { wantsLan } from '../readiness/staging';
import { roundAfter } from './duties';
import { prolong, type Visitor } from './session';
import { renderCommand, renderHandovers } from './render';
import { noBay } from './unserved';
import { answer, type Visit } from './visit';

/** How many bays are tried when others take them at the same moment. */
const MOST_TRIES = 5;

/**
 * Authorises a handover and has its door opened: first the handover with the bay it holds, which the database refuses
 * to give twice, then the command, already claimed by the connector that asked. For a request that may have been
 * carried out before, look at {@link repeated} first.
 * @throws `handover_ended`, `nothing_free`, `state_conflict`
 */
export function openDoor(visitor: Visitor, handover: Handover, requestId: string): Visit {
  if (!may('handover', 'authorise', handover.state)) throw appError('handover_ended');
  const isAnywhere = handover.bayId === '' && handover.direction === 'deposit';
  const bay = isAnywhere ? holdFreeBay(visitor, handover) : holdOwnBay(visitor, handover);
  return command(visitor, { ...handover, state: 'authorised', bayId: bay.id }, bay, requestId);
}

/** The door of a handover that is under way, or has only just ended, once more. */
export function openAgain(visitor: Visitor, handover: Handover, requestId: string): Visit {
  const bay = readBay(handover.bayId);
  if (!bay) throw appError('bay_unknown');
  return command(visitor, handover, bay, requestId);
}

/** The answer to a request that was carried out before, as things stand now. */
export function repeated(visitor: Visitor, requestId: string): Visit | null {
  const sent = readCommand(derivedId(requestId, 'open'));
  const handover = sent && readHandover(sent.handoverId);
  const bay = sent && readBay(sent.bayId);
  return sent && handover && bay ? finish(visitor, handover, sent, bay, requestId) : null;
}

function holdOwnBay(visitor: Visitor, handover: Handover): Bay {
  const bay = readBay(handover.bayId);
  if (!bay) throw appError('bay_unknown');
  if (bay.state !== 'in_service') throw appError('nothing_free', { bay: bay.label });
  if (!hold(visitor, handover, bay)) throw appError('state_conflict', { subject: 'bay', bay: bay.label });
  return bay;
}

function holdFreeBay(visitor: Visitor, handover: Handover): Bay {
  const bays = readBays([['locker', '=', visitor.locker.id]]);
  const held = valuesOf(
    HANDOVER,
    'live_bay',
    bays.map((bay) => bay.id),
  );
  const [device] = readDevices([handover.assetId]);
  const assignment = readAssignment(handover.assignmentId);
  const wish = {
    size: device?.size ?? null,
    reachNeeded: assignment?.reachNeeded ?? false,
    wantsCharging: true,
    wantsLan: assignment !== null && wantsLan(assignment, handover.assetId, bays),
    keptForOthers: assignment === null ? 0 : keptFor(assignment, visitor.locker.id, bays),
    tooSmall: foundTooSmall(handover),
  };
  const serving = bays.filter((bay) => assignment === null || servesFor(assignment.kind, bay));
  const fitting = rankBays(serving, [...held], wish);
  const bay = fitting.slice(0, MOST_TRIES).find((candidate) => hold(visitor, handover, candidate));
  if (!bay) throw noBay(visitor, assignment, handover.id);
  return bay;
}

/** Bays that were tried for this very handover before it was planned again. */
function foundTooSmall({ assignmentId, step }: Handover): string[] {
  const tried = readHandovers([
    ['assignment', '=', assignmentId],
    ['step', '=', step],
    ['exit', '=', 'does_not_fit'],
  ]);
  return tried.map((attempt) => attempt.bayId);
}

function hold(visitor: Visitor, handover: Handover, bay: Bay): boolean {
  return update(HANDOVER, handover.id, {
    state: move('handover', 'authorise', handover.state),
    locker: visitor.locker.id,
    bay: bay.id,
    live_bay: bay.id,
    session: visitor.session.id,
    // What any agent may do is from now on this one's.
    person: handover.personId || visitor.person.id,
    authorised_at: toGlide(now()),
    decided: 'servicenow',
  });
}

function command(visitor: Visitor, handover: Handover, bay: Bay, requestId: string): Visit {
  const expiresAt = now() + setting('command_seconds') * SECOND_MS;
  const id = derivedId(requestId, 'open');
  insert(
    COMMAND,
    {
      handover: handover.id,
      locker: visitor.locker.id,
      bay: bay.id,
      action: 'open',
      state: 'claimed',
      origin: 'kiosk',
      requested_by: visitor.person.id,
      claimed_by: visitor.connectorId,
      claimed_until: toGlide(expiresAt),
      expires_at: toGlide(expiresAt),
    },
    id,
  );
  const created: Command = {
    id,
    handoverId: handover.id,
    lockerId: visitor.locker.id,
    bayId: bay.id,
    state: 'claimed',
    expiresAt,
    claimedBy: visitor.connectorId,
    claimedUntil: expiresAt,
  };
  return finish(visitor, handover, created, bay, requestId);
}

function finish(visitor: Visitor, handover: Handover, sent: Command, bay: Bay, requestId: string): Visit {
  visitor.trail.append({
    id: derivedId(requestId, 'authorised'),
    type: 'authorised',
    bayId: bay.id,
    handoverId: handover.id,
    commandId: sent.id,
    assignmentId: handover.assignmentId,
    assetId: handover.assetId,
    personId: visitor.person.id,
    method: visitor.session.method,
    data: { direction: handover.direction },
  });
  const session = prolong(visitor.session, sent.id);
  const [rendered] = renderHandovers([handover], { bays: [bay] });
  if (!rendered) throw appError('handover_unknown');
  const open = { handover: rendered, command: renderCommand(sent, visitor.locker.controllerId, bay.number) };
  const isRound = handover.actorKind === 'agent' && handover.direction === 'collect';
  const round = isRound ? roundAfter(handover) + 1 : null;
  return answer({ ...visitor, session }, { kind: 'open', ...open, round });
}

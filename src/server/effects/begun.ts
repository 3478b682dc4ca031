import type { Assignment, Locker } from '../domain/model';
import { move } from '../domain/stateMachine';
import { MINUTE_MS } from '../domain/time';
import { now } from '../data/platform';
import { update, type Values } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { NO_CODE } from './codes';
import { planHandovers } from './plan';

/** Columns of every assignment that begins in front of a locker. @param key makes it one, however often it is asked for */
export function begunColumns(personId: string, locker: Locker, key: string): Values {
  return {
    stage: 'requested',
    requested_for: personId,
    request_key: key,
    site: locker.siteId,
    locker: locker.id,
    location: locker.siteId,
    assignment_group: locker.supportGroupId,
  };
}

/** Whoever begins it stands there. */
const WINDOW_MS = 10 * MINUTE_MS;

/**
 * Plans the handovers of what begins with something that is put in; the stage is the mark that closes this.
 * @param handoverId of the first one, where somebody knows it already
 */
export function planBegun(assignment: Assignment, lockerId: string, handoverId?: string): Assignment {
  const windowStart = now();
  planHandovers(assignment, {
    assetId: assignment.assetId,
    lockerId,
    bayId: '',
    windowStart,
    windowEnd: windowStart + WINDOW_MS,
    codes: NO_CODE,
    ...(handoverId === undefined ? {} : { handoverId }),
  });
  const stage = move('assignment', 'reserve', assignment.stage);
  update(ASSIGNMENT, assignment.id, { stage });
  return { ...assignment, stage };
}

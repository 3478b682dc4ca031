/** The routes of `console/…`, roles `agent` and `admin` (verify: also `auditor`); the contract is `docs/api.md`. */
import { appError } from '../domain/errors';
import { id, object, oneOf, text } from '../domain/shape';
import { toIso } from '../domain/time';
import { commandState as stateOfCommand } from '../connectors/commands';
import { createCode } from '../connectors/enrolment';
import { openBay as open, setBayState as setState } from '../console/bays';
import { overview as overviewOfAll } from '../console/overview';
import { readLocker } from '../data/lockers';
import { verifyChain } from '../trail/verify';
import { get, post } from './route';

const reason = text(200);

export const overview = get(() => overviewOfAll());

export const openBay = post(object({ reason, request_id: id }), (body, path) =>
  open(path('bay_id'), body.reason, body.request_id),
);

export const commandState = get((path) => {
  const state = stateOfCommand(path('command_id'));
  if (!state) throw appError('command_unknown');
  return state;
});

export const createEnrolment = post(object({ purpose: oneOf(['kiosk', 'controller']) }), (body, path) => {
  const { code, expiresAt } = createCode(path('locker_id'), body.purpose);
  return { code, expires_at: toIso(expiresAt) };
});

export const setBayState = post(
  object({ state: oneOf(['in_service', 'blocked', 'out_of_service']), reason }),
  (body, path) => {
    setState(path('bay_id'), body.state, body.reason);
    return {};
  },
);

export const verifyTrail = get((path) => {
  const locker = readLocker(path('locker_id'));
  if (!locker) throw appError('locker_unknown');
  return verifyChain(locker.id, { length: locker.trailLength, head: locker.trailHead });
});

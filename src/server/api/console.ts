import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { appError } from '../domain/errors';
import { toIso } from '../domain/time';
import { commandState as stateOfCommand } from '../connectors/commands';
import { createCode } from '../connectors/enrolment';
import { inspectBay as inspect, openBay as open, setBayState as setState } from '../console/bays';
import { overview as overviewOfAll } from '../console/overview';
import { readLocker } from '../data/lockers';
import { verifyChain } from '../trail/verify';
import { bayStateForm, enrolmentForm, inspectionForm, openBayForm } from './forms';
import { bodyOf, pathId, respond } from './route';

/** The routes of `console/…`, roles `agent` and `admin` (verify: also `auditor`); the contract is `docs/api.md`. */

export function overview(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, overviewOfAll);
}

export function openBay(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const { reason, request_id: requestId } = bodyOf(request, openBayForm);
    return open(pathId(request, 'bay_id'), reason, requestId);
  });
}

export function commandState(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const state = stateOfCommand(pathId(request, 'command_id'));
    if (!state) throw appError('command_unknown');
    return state;
  });
}

export function createEnrolment(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const { purpose } = bodyOf(request, enrolmentForm);
    const { code, expiresAt } = createCode(pathId(request, 'locker_id'), purpose);
    return { code, expires_at: toIso(expiresAt) };
  });
}

export function setBayState(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const { state, reason } = bodyOf(request, bayStateForm);
    setState(pathId(request, 'bay_id'), state, reason);
    return {};
  });
}

export function inspectBay(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    inspect(pathId(request, 'bay_id'), bodyOf(request, inspectionForm).passed);
    return {};
  });
}

export function verifyTrail(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const locker = readLocker(pathId(request, 'locker_id'));
    if (!locker) throw appError('locker_unknown');
    return verifyChain(locker.id, { length: locker.trailLength, head: locker.trailHead });
  });
}

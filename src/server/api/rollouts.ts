import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { MOST_LINES } from '../domain/rolloutList';
import { either, id, list, object, text } from '../domain/shape';
import { cancelLine as cancel } from '../rollouts/cancelLine';
import { addList, previewList } from '../rollouts/list';
import { previewPlan } from '../rollouts/plan';
import { exportRollout, listRollouts, showRollout } from '../rollouts/progress';
import { closeRollout, startRollout } from '../rollouts/start';
import { nothingForm } from './forms';
import { findPeople } from '../console/people';
import { bodyOf, pathId, queryOf, respond } from './route';

/** The routes of `console/rollouts…`, roles `agent` and `admin`; the contract is `docs/api.md`. */

/** Two thousand lines of five hundred characters. */
const csv = text(1_000_000);
const chosen = list(id, 1, MOST_LINES);
const givenForm = either(object({ people: chosen }), object({ csv }));
const addForm = either(object({ people: chosen, request_id: id }), object({ csv, request_id: id }));

export function rollouts(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, listRollouts);
}

export function rollout(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => showRollout(pathId(request, 'rollout_id')));
}

export function exportLines(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => exportRollout(pathId(request, 'rollout_id')));
}

/** Fewer than two letters find everybody. */
const search = text(100, /\S.*\S/);

export function people(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => findPeople(queryOf(request, 'search', search)));
}

export function previewLines(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => previewList(pathId(request, 'rollout_id'), bodyOf(request, givenForm)));
}

export function addLines(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const { request_id: requestId, ...given } = bodyOf(request, addForm);
    return addList(pathId(request, 'rollout_id'), given, requestId);
  });
}

export function planLines(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    bodyOf(request, nothingForm);
    return previewPlan(pathId(request, 'rollout_id'));
  });
}

export function start(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    bodyOf(request, nothingForm);
    return startRollout(pathId(request, 'rollout_id'));
  });
}

export function close(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    bodyOf(request, nothingForm);
    return closeRollout(pathId(request, 'rollout_id'));
  });
}

export function cancelLine(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    bodyOf(request, nothingForm);
    return cancel(pathId(request, 'line_id'));
  });
}

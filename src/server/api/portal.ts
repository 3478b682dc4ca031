import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { ownHandovers } from '../portal/handovers';
import { addOwnPhoto, cancelOwn, extendOwn, ownLoans, reportOwnLost } from '../portal/loans';
import { createQr } from '../portal/qr';
import { decideSignIn, lookAtSignIn } from '../portal/signIn';
import { extendForm, lostForm, nothingForm, photoForm, userCode, userCodeForm } from './forms';
import { bodyOf, pathId, queryOf, respond } from './route';

/** The routes of `portal/…`, role `x_smart_lockers.employee`; the contract is `docs/api.md`. */

export function myLoans(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, ownLoans);
}

export function cancelLoan(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    bodyOf(request, nothingForm);
    cancelOwn(pathId(request, 'assignment_id'));
    return {};
  });
}

export function extendLoan(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const { due_at: seenDueAt } = bodyOf(request, extendForm);
    return extendOwn(pathId(request, 'assignment_id'), seenDueAt);
  });
}

export function reportLost(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const { stolen, note } = bodyOf(request, lostForm);
    reportOwnLost(pathId(request, 'assignment_id'), stolen, note ?? '');
    return {};
  });
}

export function addDamagePhoto(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    addOwnPhoto(pathId(request, 'assignment_id'), bodyOf(request, photoForm).data);
    return {};
  });
}

export function myHandovers(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, ownHandovers);
}

export function handoverQr(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    bodyOf(request, nothingForm);
    return createQr(pathId(request, 'handover_id'));
  });
}

export function signIn(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => lookAtSignIn(queryOf(request, 'code', userCode)));
}

export function confirmSignIn(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    decideSignIn(bodyOf(request, userCodeForm).code, 'confirmed');
    return {};
  });
}

export function denySignIn(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    decideSignIn(bodyOf(request, userCodeForm).code, 'denied');
    return {};
  });
}

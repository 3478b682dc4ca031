import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { cancelOwn, ownLoans } from '../portal/loans';
import { nothingForm } from './forms';
import { bodyOf, pathId, respond } from './route';

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

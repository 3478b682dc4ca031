import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';

export function myLoans(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function cancelLoan(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';

export function register(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function lease(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function claimCommands(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function commandResults(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function events(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function state(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function enrol(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function tap(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function choose(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function cancel(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function reopen(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function endSession(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function handovers(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

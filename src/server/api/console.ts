import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';

export function overview(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function openBay(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function commandState(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function createEnrolment(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function setBayState(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

export function verifyTrail(_request: RESTAPIRequest, _response: RESTAPIResponse): void {}

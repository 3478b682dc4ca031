import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { appError } from '../domain/errors';
import { list, nullable, object, oneOf, optional, text, time, type Check } from '../domain/shape';
import { receiveReports, type GivenReport } from '../readiness/receive';
import { bodyOf, respond } from './route';

/** The route `readiness`, role `x_smart_lockers.readiness`; the contract is `docs/api.md`. */
const MOST_REPORTS = 200;
/** No commas: they separate values in a query for several. */
const NAME = /^[^,]+$/;

const members = object({
  asset_tag: optional(text(40, NAME)),
  serial_number: optional(text(100, NAME)),
  state: oneOf(['ready', 'not_ready']),
  detail: optional(text(200)),
  at: time,
  expires_at: optional(nullable(time)),
});

const report: Check<GivenReport> = (value, path) => {
  const given = members(value, path);
  if ((given.asset_tag === undefined) === (given.serial_number === undefined))
    throw appError('invalid_request', { member: path, wanted: 'either asset_tag or serial_number' });
  return given;
};
const readinessForm = object({ source: text(80), reports: list(report, 1, MOST_REPORTS) });

export function reportReadiness(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const { source, reports } = bodyOf(request, readinessForm);
    return { results: receiveReports(source, reports) };
  });
}

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { id, text } from '../domain/shape';
import { explainFor } from '../policy/explain';
import { queryOf, respond } from './route';

/** `GET console/explain?person=…&locker=…`, roles `agent` and `admin`; the contract is `docs/api.md`. */
const who = text(100);

export function explain(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => explainFor(queryOf(request, 'person', who), queryOf(request, 'locker', id)));
}

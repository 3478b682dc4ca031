import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { claim } from '../connectors/commands';
import { spendCode } from '../connectors/enrolment';
import { grantsFor } from '../connectors/grants';
import { acquireLeases, leasableLockers, releaseLeases } from '../connectors/leases';
import { renderElsewhere, renderLeased } from '../connectors/lockerAnswer';
import { requireConnector } from '../connectors/ownership';
import { pollMs, registerConnector } from '../connectors/registration';
import { applyResults } from '../connectors/results';
import { readHandovers } from '../data/handovers';
import { offlineKey, setting } from '../data/platform';
import { toIso } from '../domain/time';
import { applyBatch } from '../events/batch';
import { applySnapshots } from '../events/snapshot';
import { cancel as cancelFor } from '../kiosk/cancel';
import { choose as chooseFor, reopen as reopenFor } from '../kiosk/choose';
import { next as nextFor } from '../kiosk/next';
import { renderHandovers } from '../kiosk/render';
import { scan as scanFor } from '../kiosk/scan';
import { endSession as end, extendSession as extend } from '../kiosk/session';
import { beginSignIn, redeemSignIn } from '../kiosk/signIn';
import { tap as tapAt } from '../kiosk/tap';
import * as form from './forms';
import { bodyOf, respond } from './route';

/** The routes of `connector/…`, role `x_smart_lockers.connector`; the contract is `docs/api.md`. */

export function register(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const connectorId = registerConnector(bodyOf(request, form.registerForm));
    return { connector_id: connectorId, lease_seconds: setting('lease_seconds'), poll_ms: pollMs() };
  });
}

export function lease(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const { connector_id: connectorId, want, release = [] } = bodyOf(request, form.leaseForm);
    requireConnector(connectorId);
    releaseLeases(connectorId, release);
    const wanted = leasableLockers(want).filter((lockerId) => !release.includes(lockerId));
    const leases = acquireLeases(connectorId, wanted);
    return { lockers: renderLeased(leases), elsewhere: renderElsewhere(leases), poll_ms: pollMs() };
  });
}

export function enrol(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.enrolForm);
    requireConnector(body.connector_id);
    const locker = spendCode(body);
    return { locker_id: locker.id, controller_id: locker.controllerId };
  });
}

export function claimCommands(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.claimForm);
    requireConnector(body.connector_id);
    return { commands: claim(body.connector_id, body.max), poll_ms: pollMs() };
  });
}

export function commandResults(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.resultsForm);
    requireConnector(body.connector_id);
    return { results: applyResults(body.connector_id, body.results) };
  });
}

export function events(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.eventsForm);
    requireConnector(body.connector_id);
    return { results: applyBatch(body.connector_id, body.events, body.set_aside) };
  });
}

export function state(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.stateForm);
    requireConnector(body.connector_id);
    applySnapshots(body.connector_id, body.lockers);
    return {};
  });
}

export function tap(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => tapAt(bodyOf(request, form.tapForm)));
}

export function signIn(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => beginSignIn(bodyOf(request, form.signInForm)));
}

export function redeem(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => redeemSignIn(bodyOf(request, form.redeemForm)));
}

export function choose(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.chooseForm);
    return chooseFor(body.session_id, body.request_id, body.choice_id);
  });
}

export function cancel(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.cancelForm);
    return cancelFor(body.session_id, body.request_id, body.handover_id, body.exit);
  });
}

export function next(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.nextForm);
    return nextFor(body.session_id, body.request_id, body.handover_id);
  });
}

export function scan(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.scanForm);
    return scanFor(body.session_id, body.request_id, body.purpose, body.asset_tag);
  });
}

export function reopen(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.reopenForm);
    return reopenFor(body.session_id, body.request_id, body.handover_id);
  });
}

export function extendSession(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => ({
    expires_at: toIso(extend(bodyOf(request, form.sessionForm).session_id).expiresAt),
  }));
}

export function endSession(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    end(bodyOf(request, form.sessionForm).session_id);
    return {};
  });
}

/** What lockers may open while ServiceNow is away, as it has changed since the connector asked last. */
export function grants(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = bodyOf(request, form.grantsForm);
    requireConnector(body.connector_id);
    return {
      key: offlineKey(),
      next_s: setting('grants_seconds'),
      lockers: grantsFor(body.connector_id, body.lockers),
    };
  });
}

/** Where handovers stand, for a kiosk that follows one. */
export function handovers(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const ids = bodyOf(request, form.handoversForm).handover_ids;
    return { handovers: renderHandovers(readHandovers([['sys_id', 'IN', ids]])) };
  });
}

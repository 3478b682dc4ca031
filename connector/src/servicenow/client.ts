/** The app's REST API for connectors (docs/api.md) as functions. Each may throw a ServiceNowError. */
import type { z } from 'zod';
import type { ConditionNews } from '../lockers/conditions.ts';
import {
  Claimed,
  CommandResults,
  Enrolled,
  EventResults,
  Extended,
  Granted,
  Handovers,
  Leased,
  Nothing,
  Registered,
  SignIn,
  Visit,
} from './answers.ts';
import type { Call } from './call.ts';

export interface CommandResult {
  readonly command_id: string;
  readonly state: string;
  /** Left out where there is nothing to say: the app refuses null. */
  readonly detail?: string;
  readonly at: string;
}

export interface LockerReport extends ConditionNews {
  readonly locker_id: string;
  readonly online: boolean;
  readonly doors: readonly { bay_number: number; door: string; presence: string; charge_percent?: number }[] | null;
  readonly at: string;
  readonly sequence: number;
}

export type Credential = { readonly kind: 'badge' | 'pin' | 'qr'; readonly value: string };

export type Client = ReturnType<typeof createClient>;

export function createClient(call: Call) {
  const send = <Schema extends z.ZodTypeAny>(route: string, body: object, schema: Schema) =>
    call(route, JSON.stringify(body), schema);

  return {
    register: (body: { name: string; version: string; doorbell_url?: string }) =>
      send('connector/register', body, Registered),

    lease: (body: { connector_id: string; want: 'all' | readonly string[]; release?: readonly string[] }) =>
      send('connector/lease', body, Leased),

    claim: (connectorId: string, max: number) =>
      send('connector/commands/claim', { connector_id: connectorId, max }, Claimed),

    results: (connectorId: string, results: readonly CommandResult[]) =>
      send('connector/commands/results', { connector_id: connectorId, results }, CommandResults),

    /** `bodies` are events in JSON: they travel as they lie in the spool. @param setAside ids of those to be given up */
    events: (connectorId: string, bodies: readonly string[], setAside: readonly string[]) =>
      call(
        'connector/events',
        `{"connector_id":"${connectorId}","events":[${bodies.join(',')}],"set_aside":${JSON.stringify(setAside)}}`,
        EventResults,
      ),

    state: (connectorId: string, lockers: readonly LockerReport[]) =>
      send('connector/state', { connector_id: connectorId, lockers }, Nothing),

    /** @param lockers each with the grants that are known already */
    grants: (connectorId: string, lockers: readonly { locker_id: string; known: readonly string[] }[]) =>
      send('connector/grants', { connector_id: connectorId, lockers }, Granted),

    enrol: (
      body: { connector_id: string; code: string; used_by: string } & (
        { purpose: 'kiosk'; key_hash: string } | { purpose: 'controller' }
      ),
    ) => send('connector/enrol', body, Enrolled),

    tap: (body: { connector_id: string; locker_id: string; request_id: string; credential: Credential }) =>
      send('connector/tap', body, Visit),

    signIn: (body: { connector_id: string; locker_id: string; request_id: string }) =>
      send('connector/signin', body, SignIn),

    redeem: (body: { connector_id: string; locker_id: string; request_id: string; signin_id: string }) =>
      send('connector/signin/redeem', body, Visit),

    choose: (body: { session_id: string; request_id: string; choice_id: string }) =>
      send('connector/choose', body, Visit),

    cancel: (body: { session_id: string; request_id: string; handover_id: string; exit: string }) =>
      send('connector/cancel', body, Visit),

    reopen: (body: { session_id: string; request_id: string; handover_id: string }) =>
      send('connector/reopen', body, Visit),

    next: (body: { session_id: string; request_id: string; handover_id: string }) =>
      send('connector/next', body, Visit),

    scan: (body: { session_id: string; request_id: string; purpose: string; asset_tag: string }) =>
      send('connector/scan', body, Visit),

    extend: (sessionId: string) => send('connector/session/extend', { session_id: sessionId }, Extended),

    endSession: (sessionId: string) => send('connector/session/end', { session_id: sessionId }, Nothing),

    handovers: (ids: readonly string[]) => send('connector/handovers', { handover_ids: ids }, Handovers),
  };
}

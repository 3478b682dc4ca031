import type { CredentialKind } from '../domain/credentials';
import { appError } from '../domain/errors';
import { requireOwner } from '../connectors/ownership';
import { openTrail } from '../trail/append';
import { enter } from './enter';
import { hashOf, identify, spend, standsFor } from './identify';
import { findSession, lockerInService, receive, startSession } from './session';
import type { Visit } from './visit';

export interface Tap {
  readonly connector_id: string;
  readonly locker_id: string;
  readonly request_id: string;
  readonly credential: { readonly kind: CredentialKind; readonly value: string };
}

/**
 * Somebody presents a badge or a code. With exactly one thing to do its door is opened by the same answer. Sent again,
 * it is the same session, the same handover and the same command, completed if it was cut off.
 */
export function tap(request: Tap): Visit {
  const connectorId = requireOwner(request.locker_id, request.connector_id);
  const locker = lockerInService(request.locker_id);
  const trail = openTrail(locker);
  const { kind } = request.credential;
  const hash = hashOf(request.credential);
  const earlier = findSession(request.request_id);
  const identified = earlier ? null : identify(request.credential, hash, request.request_id, trail);
  const session = identified ? startSession(request.request_id, locker.id, kind, identified.person.id) : earlier;
  if (session?.lockerId !== locker.id) throw appError('session_unknown');
  if (identified?.singleUse ?? true) spend(hash);
  const handoverId = identified?.handoverId ?? standsFor(kind, hash);
  const visitor = receive({ ...session, handoverId }, connectorId, locker, { trail, person: identified?.person });
  return enter(visitor, request.request_id, earlier !== null);
}

import type { KeyObject } from 'node:crypto';
import { checkMessage, type CommandMessage, type ReplyMessage } from '../../contract/index.ts';
import { signedBy } from './signed.ts';

/** A clock that reads earlier than this was never set: the contract is younger. */
const CONTRACT_BORN_MS = Date.UTC(2025, 0, 1);

export interface Order {
  id: string;
  bay: number;
  counter: number;
  /** Null: the controller's own pulse. */
  pulse_ms: number | null;
}

export type Verdict =
  | { kind: 'order'; order: Order }
  | { kind: 'expired'; bay: number }
  | { kind: 'refused'; reason: NonNullable<ReplyMessage['reason']>; bay: number | null; counter?: number };

export interface Circumstances {
  controller_id: string;
  /** The connector's keys by `kid`, pinned at enrolment. */
  keys: ReadonlyMap<string, KeyObject>;
  now_ms: number;
  /** The highest counter of a command that was carried out. */
  last_counter: number;
  bays: readonly number[];
}

/** Decides by the token alone: the message around it is not signed. */
export function checkCommand({ id, token }: CommandMessage, at: Circumstances): Verdict {
  const refuse = (reason: NonNullable<ReplyMessage['reason']>, bay: number | null = null): Verdict => ({
    kind: 'refused',
    reason,
    bay,
  });
  if (at.now_ms < CONTRACT_BORN_MS) return refuse('clock_unset');
  const payload = signedBy(at.keys, token);
  if (payload === null) return refuse('signature');
  const checked = checkMessage('claims', payload);
  if (!checked.ok || checked.message.jti !== id) return refuse('malformed');
  const { aud, bay, ctr, exp, pulse_ms } = checked.message;
  if (aud !== at.controller_id) return refuse('audience', bay);
  if (exp * 1000 <= at.now_ms) return { kind: 'expired', bay };
  if (ctr <= at.last_counter) return { kind: 'refused', reason: 'replayed', bay, counter: at.last_counter };
  if (!at.bays.includes(bay)) return refuse('bay_unknown', bay);
  return { kind: 'order', order: { id, bay, counter: ctr, pulse_ms: pulse_ms ?? null } };
}

/** What kiosks and devices may send, and what a kiosk is told live (docs/kiosk-api.md). */
import { z } from 'zod';
import { CONTROLLER_ID } from '../../contract/index.ts';
import type { CommandState } from '../commands/states.ts';
import type { Door } from '../lockers/live.ts';
import type { Handover } from '../servicenow/answers.ts';

const id = z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hex digits');
const code = z.string().trim().min(4).max(64);

export const EnrolKiosk = z.object({ code }).strict();
export const EnrolDevice = z
  .object({
    code,
    controller_id: z.string().regex(CONTROLLER_ID, 'must be 3 to 64 of a-z, 0-9, -'),
    csr: z.string().max(8_192).optional(),
  })
  .strict();
export const Tap = z
  .object({ request_id: id, kind: z.enum(['badge', 'pin', 'qr']), value: z.string().min(1).max(1024) })
  .strict();
export const SignIn = z.object({ request_id: id }).strict();
export const Poll = z.object({ request_id: id, signin_id: id }).strict();
export const Choose = z.object({ request_id: id, session_id: id, choice_id: z.string().min(1).max(200) }).strict();
export const Cancel = z
  .object({
    request_id: id,
    session_id: id,
    handover_id: id,
    exit: z.enum(['empty', 'wrong_item', 'does_not_fit', 'not_done', 'door_stuck', 'cancelled']),
  })
  .strict();
export const Reopen = z.object({ request_id: id, session_id: id, handover_id: id }).strict();
export const Next = Reopen;
export const Scan = z
  .object({
    request_id: id,
    session_id: id,
    // What an agent brings things for is the app's to know: a newer one may have more purposes.
    purpose: z.string().regex(/^[a-z_]{1,40}$/, 'must be 1 to 40 of a-z, _'),
    asset_tag: z.string().trim().min(1).max(100),
  })
  .strict();
/** For more time, or none. */
export const Session = z.object({ session_id: id }).strict();

export interface Service {
  /** Whether this connector acts for the locker; else another one may. */
  readonly served: boolean;
  readonly servicenow: 'ok' | 'away';
  /** While it is away: whether the locker is served by what was granted, no more (`over`), or nothing was. Null while it is there. */
  readonly alone: 'serving' | 'over' | 'nothing' | null;
  readonly locker: 'online' | 'offline';
  /** How long ago ServiceNow last told us about this locker. */
  readonly knowledge_age_s: number;
}

export type Live =
  | { readonly type: 'service'; readonly service: Service }
  | { readonly type: 'door'; readonly bay_number: number; readonly door: Door; readonly at: string }
  | {
      readonly type: 'command';
      readonly handover_id: string;
      readonly state: CommandState;
      readonly detail: string | null;
    }
  | { readonly type: 'handover'; readonly handover: Handover };

import type { State } from './state.ts';

/** Quiet time before the page asks. Beside an open door people are busy with both hands. */
const QUIET_MS = 40_000;
const QUIET_AT_DOOR_MS = 120_000;
/** WCAG 2.2.1 wants 20 s at least to answer. */
export const ANSWER_MS = 25_000;
/** What a person gets who asks for more time. */
export const EXTENSION_MS = 90_000;
/** A screen that only informs goes away by itself. */
const INFORMING_MS = 20_000;
/** A language or contrast that somebody chose on the first screen is theirs for so long. */
export const FORGET_MS = 60_000;
/** A door that gives no sign of life for so long will not open. */
export const OPENING_MS = 15_000;
/** How long ServiceNow gets to confirm before the page says that the confirmation follows. */
export const CONFIRM_MS = 6_000;

/** When the page must ask whether the person is still there; null: this screen has time. */
export function warnsAt({ screen, session, touched_at }: State): number | null {
  if (screen.kind === 'pin') return touched_at + QUIET_MS;
  if (!session) return null;
  if (screen.kind === 'guide') return touched_at + QUIET_AT_DOOR_MS;
  if (screen.kind !== 'choose') return null;
  return Math.min(touched_at + QUIET_MS, session.expires_at - ANSWER_MS);
}

/** When a screen that only informs goes away; null: it does not. */
export function leavesAt({ screen, touched_at }: State): number | null {
  const informs = screen.kind === 'receipt' || screen.kind === 'nothing' || screen.kind === 'problem';
  return informs ? touched_at + INFORMING_MS : null;
}

/** A connector that did not answer at the start is asked again after this. */
export const ASK_AGAIN_MS = 3_000;

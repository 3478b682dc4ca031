import type { Guide, Problem, State } from './state.ts';

/** Quiet time before the page asks. Beside an open door people are busy with both hands. */
const QUIET_MS = 40_000;
const QUIET_AT_DOOR_MS = 120_000;
/** WCAG 2.2.1 wants 20 s at least to answer. */
export const ANSWER_MS = 25_000;
/** What a person gets who asks for more time. */
export const EXTENSION_MS = 90_000;
/** The page asks for more time by itself no more often, even where its clock is not ServiceNow's. */
export const KEEP_EVERY_MS = 30_000;
/** A screen that only informs goes away by itself. */
const INFORMING_MS = 20_000;
/** What lies where in the middle of a swap stays to be read a little longer. */
const HALFWAY_MS = 60_000;
/** A language or contrast that somebody chose on the first screen is theirs for so long. */
export const FORGET_MS = 60_000;
/** A door that gives no sign of life for so long will not open. */
export const OPENING_MS = 15_000;
/** How long ServiceNow gets to confirm before the page says that the confirmation follows. */
export const CONFIRM_MS = 6_000;
/** How long the page asks by itself for what comes next, and how far apart. */
const NEXT_PATIENCE_MS = 45_000;
const NEXT_PAUSE_MS = { shortest: 500, usual: 1_500, longest: 8_000 };
/** Answers that may be another in a moment: ServiceNow has not decided yet, or could not be asked. */
const PASSING: readonly string[] = [
  ...['not_yet', 'state_conflict', 'unreachable', 'servicenow_away', 'servicenow_busy', 'servicenow_answer'],
  ...['locker_not_served', 'too_many_requests', 'internal', 'internal_error'],
];

export const isPassing = (code: string): boolean => PASSING.includes(code);

/** When to ask for what comes next once more; null: no more by itself. */
export function askAgainAt({ next }: Guide, { code, retry_after_s }: Problem, now: number): number | null {
  const { shortest, usual, longest } = NEXT_PAUSE_MS;
  const pause_ms = retry_after_s === null ? usual : Math.min(longest, Math.max(shortest, retry_after_s * 1000));
  const patient = next !== null && now + pause_ms - next.since <= NEXT_PATIENCE_MS;
  return patient && isPassing(code) ? now + pause_ms : null;
}

/** When the page must ask whether the person is still there; null: this screen has time. */
export function warnsAt({ screen, session, touched_at }: State): number | null {
  if (screen.kind === 'pin' || screen.kind === 'phone_over') return touched_at + QUIET_MS;
  if (!session) return null;
  if (screen.kind === 'guide') return touched_at + QUIET_AT_DOOR_MS;
  if (screen.kind !== 'choose' && screen.kind !== 'scan' && screen.kind !== 'badge_check') return null;
  // Agents have to find the next thing, and its tag.
  const quiet_ms = screen.kind === 'choose' ? QUIET_MS : QUIET_AT_DOOR_MS;
  return Math.min(touched_at + quiet_ms, session.expires_at - ANSWER_MS);
}

/** When a screen that only informs goes away; null: it does not. */
export function leavesAt({ screen, touched_at }: State): number | null {
  if (screen.kind === 'halfway') return touched_at + HALFWAY_MS;
  const informs = screen.kind === 'receipt' || screen.kind === 'nothing' || screen.kind === 'problem';
  return informs ? touched_at + INFORMING_MS : null;
}

/** A connector that did not answer at the start is asked again after this. */
export const ASK_AGAIN_MS = 3_000;

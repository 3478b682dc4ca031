import type { Bay, CommandState, Explanation, Loan, Locker } from './types';

/** What a bay is doing, in the order in which it counts: what needs a person comes before the rest. */
export const tones = ['attention', 'open', 'promised', 'stocked', 'free', 'off'] as const;
export type Tone = (typeof tones)[number];

export const toneTexts: Record<Tone, string> = {
  attention: 'Needs a look',
  open: 'Door open',
  promised: 'Promised',
  stocked: 'In stock',
  free: 'Free',
  off: 'Out of service',
};

export interface Status {
  readonly tone: Tone;
  readonly text: string;
}

/** The first that holds counts. */
export function bayStatus(bay: Bay): Status {
  const tone = toneOf(bay);
  return { tone, text: tone === 'promised' && bay.handover ? promiseText(bay.handover) : toneTexts[tone] };
}

function promiseText({ direction, actor }: NonNullable<Bay['handover']>): string {
  if (direction === 'deposit') return 'Kept free';
  return actor === 'agent' ? 'Waits for IT' : 'To be collected';
}

function toneOf(bay: Bay): Tone {
  if (bay.state === 'blocked' || bay.confidence === 'doubtful') return 'attention';
  if (bay.door === 'open') return 'open';
  if (bay.state === 'out_of_service') return 'off';
  if (bay.handover) return 'promised';
  return bay.asset ? 'stocked' : 'free';
}

/** How many bays of each tone. */
export function countTones(lockers: readonly Locker[]): Record<Tone, number> {
  const counts: Record<Tone, number> = { attention: 0, open: 0, promised: 0, stocked: 0, free: 0, off: 0 };
  for (const bay of lockers.flatMap((locker) => locker.bays)) counts[toneOf(bay)] += 1;
  return counts;
}

const commandTexts: Record<CommandState['state'], string> = {
  queued: 'Waiting for the locker’s connector…',
  claimed: 'On its way to the locker…',
  sent: 'Sent to the locker…',
  accepted: 'The locker has accepted it…',
  done: 'The door is open.',
  failed: 'The door did not open. Try again, or send somebody to look.',
  rejected: 'The locker refused the command. Its keys or its clock may be wrong.',
  expired: 'The locker did not take the command in time. Nothing was opened.',
  unknown: 'The locker did not say what happened. Its next report will settle it.',
};
export const commandText = (state: CommandState['state']): string => commandTexts[state];

export const isFinal = (state: CommandState['state']): boolean =>
  !['queued', 'claimed', 'sent', 'accepted'].includes(state);

export const sentence = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ');

/** What a discrepancy is about, as its records call it. */
const findings: Readonly<Record<string, string>> = {
  empty: 'Bay was empty',
  wrong_item: 'Wrong item',
  unexpected_item: 'Unexpected item',
  door_stuck: 'Door did not open',
  forced: 'Forced open',
  held_open: 'Held open',
  offline_conflict: 'Conflict after working offline',
  sequence_gap: 'Events are missing',
  sensor: 'Sensor contradicts the records',
  damaged: 'Damaged device',
  left_behind: 'Not collected',
  not_applied: 'Event without effect',
  offline: 'Locker offline',
  hot: 'Bay too hot',
  config_refused: 'Configuration refused',
  firmware_failed: 'Firmware not installed',
};
export const finding = (kind: string): string => findings[kind] ?? sentence(kind);

const kinds: Readonly<Record<string, string>> = {
  loan: 'Loan',
  repair: 'Repair',
  deployment: 'Rollout',
  replacement: 'Replacement',
  charging: 'Charging',
  stocking: 'Stocking',
};
export const kindWord = (kind: string): string => kinds[kind] ?? sentence(kind);

/** How an arrangement stands, in the words of its kind; what has none of its own is called as its records call it. */
const standings: Readonly<Record<string, string>> = {
  'loan active': 'On loan',
  'loan reserved': 'To be collected',
  'repair active': 'In repair',
  'repair reserved': 'Being handed in',
  'deployment booked': 'To be staged',
  'deployment reserved': 'To be collected',
  'replacement booked': 'To be staged',
  'replacement reserved': 'To be swapped',
  'replacement active': 'Swapped, old one with IT',
  'charging active': 'Charging',
  'charging overdue': 'Charging, time is over',
  'charging reserved': 'Being put in',
};
export const standing = ({ kind, stage }: Pick<Loan, 'kind' | 'stage'>): string =>
  standings[`${kind} ${stage}`] ?? sentence(stage);

const answers: Readonly<Record<Explanation['answer'], string>> = {
  at_kiosk: 'Yes, at the kiosk',
  by_request: 'Yes, by request',
  by_it: 'Yes, by IT',
  not_now: 'Not now',
  no: 'No',
};
export const answerText = (answer: Explanation['answer']): string => answers[answer];

/** Whether there is a charge to speak of: what was last reported outlives the device where a bay has been emptied. */
export const hasCharge = (bay: Bay): boolean => bay.charge_percent !== null && bay.presence !== 'empty';

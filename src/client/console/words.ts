import type { Bay, CommandState } from './types';

/** What one bay is doing, in a word or two; the first that holds counts, what needs a person before the rest. */
export function bayStatus(bay: Bay): {
  readonly tone: 'attention' | 'open' | 'promised' | 'stocked' | 'off' | 'free';
  readonly text: string;
} {
  if (bay.state === 'blocked' || bay.confidence === 'doubtful') return { tone: 'attention', text: 'Needs a look' };
  if (bay.door === 'open') return { tone: 'open', text: 'Door open' };
  if (bay.state === 'out_of_service') return { tone: 'off', text: 'Out of service' };
  if (bay.handover)
    return { tone: 'promised', text: bay.handover.direction === 'collect' ? 'To be collected' : 'Kept free' };
  if (bay.asset) return { tone: 'stocked', text: 'In stock' };
  return { tone: 'free', text: 'Free' };
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

const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
export const moment = (iso: string | null): string => (iso ? dateTime.format(new Date(iso)) : '—');

export const time = (iso: string): string => new Date(iso).toLocaleTimeString();

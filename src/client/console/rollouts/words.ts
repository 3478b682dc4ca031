import type { Tone } from '../words';
import type { Counts, LineState, Rollout } from './types';

export const stateTexts: Readonly<Record<LineState, string>> = {
  proposed: 'Proposed',
  invalid: 'Not possible',
  planned: 'Planned',
  staged: 'Staged',
  collected: 'Collected',
  not_collected: 'Not collected',
  returned_to_stock: 'Back in stock',
  cancelled: 'Cancelled',
};

/** Each state looks like what it means for a bay; the text says it too. */
export const stateTones: Readonly<Record<LineState, Tone>> = {
  proposed: 'off',
  invalid: 'attention',
  planned: 'free',
  staged: 'promised',
  collected: 'stocked',
  not_collected: 'attention',
  returned_to_stock: 'off',
  cancelled: 'off',
};

/** The states of a bar, from what is done to what is still to be done. */
export const barStates = [
  'collected',
  'staged',
  'planned',
  'not_collected',
  'proposed',
  'invalid',
  'returned_to_stock',
] as const satisfies readonly LineState[];

export const kindText = (kind: Rollout['kind']): string => (kind === 'replacement' ? 'Replacement' : 'Deployment');

/** People who are still in it. */
export const total = (counts: Counts): number => barStates.reduce((sum, state) => sum + counts[state], 0);

/** `4 collected, 2 staged`, leaving out what is none. */
export function countsText(counts: Counts): string {
  const parts = barStates.flatMap((state) =>
    counts[state] > 0 ? [`${counts[state]} ${stateTexts[state].toLowerCase()}`] : [],
  );
  return parts.length === 0 ? 'Nobody yet' : parts.join(', ');
}

const dayText = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

/** A calendar day, which is the same in every time zone. */
export const day = (iso: string): string => (iso === '' ? '' : dayText.format(new Date(`${iso}T00:00:00Z`)));

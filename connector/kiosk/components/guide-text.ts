import type { Guide } from '../state/state.ts';
import type { SpokenWords } from '../ui/words.ts';

/** What there is to do at the door just now. */
export function guideText(
  { handover, step, instead_of, earlier, next }: Guide,
  { guide }: SpokenWords,
): { title: string; hint: string | null } {
  const { bay_label: door, direction, item, undoes } = handover;
  switch (step) {
    case 'opening':
      if (instead_of) return { title: guide.opening(door), hint: guide.instead(instead_of, door) };
      if (earlier) return { title: guide.next(door), hint: guide.nextHint(earlier.bay_label) };
      return { title: guide.opening(door), hint: guide.openingHint };
    case 'open':
      return { title: undoes ? guide.takeBack(item.name) : guide[direction](item.name), hint: null };
    case 'closed':
      return { title: guide.closed(door), hint: next ? guide.looking : guide.closedHint };
    case 'stuck':
      return { title: guide.stuck(door), hint: guide.stuckHint };
  }
}

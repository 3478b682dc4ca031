import { problemText } from '../messages/index.ts';
import type { Screen } from '../state/state.ts';
import type { SpokenWords } from '../ui/words.ts';

export type NoticeScreen = Screen & { kind: 'nothing' | 'problem' | 'halfway' };

const MINUTE_S = 60;

/** Something to know, and what to do about it. */
export function noticeText(screen: NoticeScreen, words: SpokenWords): { title: string; lines: string[] } {
  if (screen.kind === 'nothing') {
    const known: Record<string, string> = words.nothing.reasons;
    const instead = (screen.instead ?? []).map(({ category, locker, site }) => {
      const place = `${locker}, ${site}`;
      return category ? words.nothing.other(category, place) : words.nothing.elsewhere(place);
    });
    return { title: words.nothing.title, lines: [known[screen.reason] ?? screen.message, ...instead] };
  }
  if (screen.kind === 'halfway') {
    const { handover, fresh } = screen;
    const { old, fresh: waiting, title, help } = words.halfway;
    return { title, lines: [old(handover.item.name, handover.bay_label), ...(fresh ? [waiting(fresh)] : []), help] };
  }
  const { code, retry_after_s } = screen.problem;
  // At a door something has been done already: that nothing was opened would be wrong.
  const { title, help } = screen.at_door ? words.problems.late : problemText(words, code);
  // Less than a minute is the moment that the help speaks of.
  const waits = retry_after_s !== null && retry_after_s >= MINUTE_S;
  return { title, lines: waits ? [help, words.retryIn(Math.ceil(retry_after_s / MINUTE_S))] : [help] };
}

import type { Handover } from '../api/types.ts';
import type { SpokenWords } from '../ui/words.ts';

/** How a handover ended, in the words of the receipt. */
export function receiptText(
  handover: Handover,
  confirmed: boolean,
  words: SpokenWords,
): { title: string; lines: string[] } {
  const { receipt } = words;
  if (handover.exit) {
    const { title, help } = receipt.exits[handover.exit];
    return { title, lines: [help] };
  }
  const collected = handover.direction === 'collect';
  return {
    title: collected ? receipt.collected(handover.item.name) : receipt.deposited(handover.item.name),
    lines: [
      ...(collected && handover.due_at ? [receipt.until(words.time(handover.due_at))] : []),
      ...(confirmed ? [] : [receipt.unconfirmed]),
    ],
  };
}

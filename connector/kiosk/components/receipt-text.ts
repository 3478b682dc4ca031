import type { Handover } from '../api/types.ts';
import type { Receipt as ReceiptScreen } from '../state/state.ts';
import type { SpokenWords } from '../ui/words.ts';

type Receipt = Pick<ReceiptScreen, 'handover' | 'confirmed' | 'doors' | 'intent'>;
interface Text {
  title: string;
  lines: string[];
}

/** What agents do for others: to them a receipt says what is where, not what they have. */
const DUTIES: readonly string[] = ['round', 'stock', 'stage', 'bring_back'];

/** How a visit ended, in the words of the receipt. */
export function receiptText(receipt: Receipt, words: SpokenWords): Text {
  const { handover, confirmed, intent } = receipt;
  if (handover.exit) return exitText(handover.exit, words);
  const { title, lines } = DUTIES.includes(intent?.kind ?? '') ? dutyText(receipt, words) : personText(receipt, words);
  return { title, lines: confirmed ? lines : [...lines, words.receipt.unconfirmed] };
}

/** The outcome of a handover that the visit did not end with. */
export function outcomeText(handover: Handover, words: SpokenWords): string {
  return receiptText({ handover, confirmed: true, doors: 1, intent: null }, words).title;
}

function exitText(exit: string, { receipt }: SpokenWords): Text {
  const known: Readonly<Record<string, { title: string; help: string }>> = receipt.exits;
  const { title, help } = known[exit] ?? receipt.unknownExit;
  return { title, lines: [help] };
}

function dutyText({ handover, doors }: Receipt, { receipt }: SpokenWords): Text {
  const { direction, item, bay_label } = handover;
  if (doors > 1) return { title: receipt.doors(doors), lines: [] };
  return { title: direction === 'collect' ? receipt.isOut(item.name) : receipt.isIn(item.name, bay_label), lines: [] };
}

function personText({ handover, doors, intent }: Receipt, words: SpokenWords): Text {
  const { receipt } = words;
  const { kind, direction, item, due_at, undoes, ticket } = handover;
  const until = (say: (time: string) => string) => (due_at ? [say(words.time(due_at))] : []);
  if (intent?.kind === 'extend') return { title: receipt.extended, lines: until(receipt.until) };
  if (intent?.kind === 'damage') return { title: receipt.damage, lines: [receipt.damageHelp] };
  if (intent?.kind === 'another' && undoes) return { title: receipt.damage, lines: [receipt.another(item.name)] };
  if (undoes) return { title: receipt.mineBack(item.name), lines: [receipt.undone] };
  switch (`${kind} ${direction}`) {
    case 'repair deposit':
    case 'replacement deposit':
      return { title: receipt.repair(item.name), lines: [...(ticket ? [receipt.ticket(ticket)] : []), receipt.ready] };
    case 'repair collect':
    case 'charging collect':
      return { title: receipt.mineBack(item.name), lines: [] };
    case 'charging deposit':
      return { title: receipt.charging(item.name), lines: until(receipt.collectBy) };
    case 'replacement collect':
      return { title: receipt.swapped(item.name), lines: doors > 1 ? [receipt.oldWithIt] : [] };
    case 'deployment collect':
      return { title: doors > 1 ? receipt.doors(doors) : receipt.collected(item.name), lines: [] };
    default:
      return direction === 'collect'
        ? { title: receipt.collected(item.name), lines: until(receipt.until) }
        : { title: receipt.deposited(item.name), lines: [] };
  }
}

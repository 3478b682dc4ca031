import type { Scan } from '../state/state.ts';
import type { SpokenWords } from '../ui/words.ts';

/** What to scan, by what the agent is about. */
export function scanTitle(purpose: string, { scan }: SpokenWords): string {
  const known: Readonly<Record<string, string>> = scan.title;
  return known[purpose] ?? scan.title.other;
}

/** Why nothing follows from what was read, with the text itself: whoever read something is told what. */
export function refusalText(
  { text, code, expected }: NonNullable<Scan['refused']>,
  { scan }: SpokenWords,
): { title: string; lines: string[] } {
  switch (code) {
    case 'code_scanned':
      return { title: scan.codeScanned, lines: [scan.help] };
    case 'asset_not_expected':
      return { title: scan.notExpected(text), lines: expected.length > 0 ? [scan.expected(expected.join(', '))] : [] };
    case 'nothing_free':
      return { title: scan.noRoom(text), lines: [] };
    case 'not_entitled':
      return { title: scan.notAllowed(text), lines: [] };
    default:
      return { title: scan.unknown(text), lines: [scan.help] };
  }
}

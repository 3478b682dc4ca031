/**
 * Badge and QR readers are keyboards that type fast and end with Enter. What tells them from people is their speed over
 * the whole text: one late key, from a busy machine, changes nothing.
 */
const SLOWEST_READER_MS_PER_KEY = 60;
/** Keys further apart belong to different texts. */
const NEW_TEXT_AFTER_MS = 400;
const SHORTEST_TEXT = 4;
const LONGEST_TEXT = 2_048;
/** How the text of our QR codes begins; all else that a reader types is a badge. */
const QR_PREFIX = 'SLQ:';

export interface Burst {
  text: string;
  began_at: number;
  last_at: number;
}
export const noBurst: Burst = { text: '', began_at: 0, last_at: 0 };

/** The burst after one more key. */
export function typed(burst: Burst, key: string, at: number): Burst {
  if (key.length !== 1) return burst;
  if (burst.text === '' || at - burst.last_at > NEW_TEXT_AFTER_MS) return { text: key, began_at: at, last_at: at };
  return { ...burst, text: (burst.text + key).slice(0, LONGEST_TEXT), last_at: at };
}

/** The text that a reader typed, when Enter ends the burst; null when it was a person. */
export function readText({ text, began_at }: Burst, entered_at: number): string | null {
  const fast = (entered_at - began_at) / text.length <= SLOWEST_READER_MS_PER_KEY;
  return text.length >= SHORTEST_TEXT && fast ? text : null;
}

export function credentialOf(text: string): { kind: 'badge' | 'qr'; value: string } {
  return text.startsWith(QR_PREFIX)
    ? { kind: 'qr', value: text.slice(QR_PREFIX.length) }
    : { kind: 'badge', value: text.trim() };
}

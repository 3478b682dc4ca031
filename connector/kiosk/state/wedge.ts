/**
 * Badge and QR readers are keyboards that type fast and end with Enter. This tells them from people: a burst is a text
 * whose keys follow each other faster than anyone types.
 */
const LONGEST_GAP_MS = 45;
const SHORTEST_TEXT = 4;
const LONGEST_TEXT = 2_048;
/** How the text of our QR codes begins; all else that a reader types is a badge. */
const QR_PREFIX = 'SLQ:';

export interface Burst {
  text: string;
  last_at: number;
}
export const noBurst: Burst = { text: '', last_at: 0 };

/** The burst after one more key. A key that comes late begins a new one. */
export function typed(burst: Burst, key: string, at: number): Burst {
  if (key.length !== 1) return burst;
  const text = at - burst.last_at <= LONGEST_GAP_MS ? burst.text + key : key;
  return { text: text.slice(0, LONGEST_TEXT), last_at: at };
}

/** The text that a reader typed, when Enter ends the burst; null when it was a person. */
export function readText(burst: Burst, entered_at: number): string | null {
  const fast = entered_at - burst.last_at <= LONGEST_GAP_MS;
  return fast && burst.text.length >= SHORTEST_TEXT ? burst.text : null;
}

export function credentialOf(text: string): { kind: 'badge' | 'qr'; value: string } {
  return text.startsWith(QR_PREFIX)
    ? { kind: 'qr', value: text.slice(QR_PREFIX.length) }
    : { kind: 'badge', value: text.trim() };
}

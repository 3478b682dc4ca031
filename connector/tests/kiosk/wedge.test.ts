import { credentialOf, noBurst, readText, typed } from '../../kiosk/state/wedge.ts';

/** What is read when keys come at this pace, with Enter at the end. */
function type(text: string, gap_ms: number, lateKey_ms = 0): string | null {
  let at = 1_000;
  let burst = noBurst;
  for (const [index, key] of [...text].entries()) {
    at += gap_ms + (index === 2 ? lateKey_ms : 0);
    burst = typed(burst, key, at);
  }
  return readText(burst, at + gap_ms);
}

test('a reader is faster than a person', () => {
  expect(type('04A1B2C3', 5)).toBe('04A1B2C3');
  expect(type('246810', 140)).toBeNull();
});

test('one late key does not spoil a badge', () => {
  expect(type('04A1B2C3', 10, 300)).toBe('04A1B2C3');
});

test('what was typed before a pause does not belong to the badge', () => {
  const stray = typed(noBurst, 'x', 0);
  const burst = [...'04A1'].reduce((so, key, index) => typed(so, key, 1_000 + index * 5), stray);
  expect(readText(burst, 1_020)).toBe('04A1');
});

test('Shift and Enter alone are no badge', () => {
  expect(readText(typed(noBurst, 'Shift', 0), 1)).toBeNull();
  expect(readText(noBurst, 0)).toBeNull();
});

test('a QR code is known by its beginning, and loses it', () => {
  expect(credentialOf('SLQ:abc')).toEqual({ kind: 'qr', value: 'abc' });
  expect(credentialOf('04A1B2C3 ')).toEqual({ kind: 'badge', value: '04A1B2C3' });
});

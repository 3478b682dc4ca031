import { canonicalCredential } from '../../../src/server/domain/credentials.ts';
import { AMBIGUOUS, BADGES } from '../../support/badges.ts';

test.each([...BADGES, ...AMBIGUOUS])('%s: %s is kept as %s', (_what, text, kept) => {
  expect(canonicalCredential('badge', text)).toBe(kept);
});

test.each([
  ['a facility of nine bits', '256-1', 'h10301'],
  ['a card of twenty bits', 'h10304:1:524288', 'h10304'],
  ['a format that is none', 'h10300:1:2', 'h10300'],
])('%s is not taken for a card of that format', (_what, text, name) => {
  expect(canonicalCredential('badge', text)).not.toContain(`${name}:`);
});

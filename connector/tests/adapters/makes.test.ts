import { readFileSync } from 'node:fs';
import { MAKES } from '../../src/adapters/makes.ts';

const page = readFileSync(new URL('../../../docs/adapters.md', import.meta.url), 'utf8');

test('the documentation says of each make what it can do', () => {
  const rows = page
    .split('\n')
    .filter(
      (line) =>
        /^\| `[a-z_]+` \| [^{]*\|/.test(line) && line.split('|').length === 9 && !line.startsWith('| `adapter`'),
    );
  const documented = Object.fromEntries(
    rows.map((row) => {
      const [name = '', , signatures, expiry, replies, snapshot, sequence] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim().replaceAll('`', ''));
      return [
        name,
        {
          signatures: signatures === 'yes',
          expiry,
          replies: replies === 'yes',
          snapshot: snapshot === 'yes',
          sequence,
        },
      ];
    }),
  );
  const known = Object.fromEntries(Object.entries(MAKES).map(([name, { capabilities }]) => [name, capabilities]));
  expect(documented).toEqual(known);
});

test('no topic belongs to two makes', () => {
  const topics = ['lockers/v1/locker-1/evt', 'locker/0b6e7f0e-5d8f-4a0e-9a58-6b4c5a1f0a11/event'];
  for (const topic of topics)
    expect(Object.values(MAKES).filter(({ controllerOf }) => controllerOf(topic) !== null)).toHaveLength(1);
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  canonicalForm,
  EMPTY_CHAIN,
  entryHash,
  followChain,
  GENESIS,
  type TrailEntry,
} from '../../../src/server/domain/trail.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
type Stored = TrailEntry & { hash: string };

function chainOf(length: number): Stored[] {
  const chain: Stored[] = [];
  for (let position = 1; position <= length; position += 1) {
    const entry: TrailEntry = {
      id: String(position).padStart(32, '0'),
      locker: 'locker',
      position,
      previousHash: chain.at(-1)?.hash ?? GENESIS,
      type: 'door_opened',
      bay: 'bay',
      handover: '',
      command: 'command',
      assignment: '',
      asset: 'asset',
      person: 'ada',
      method: 'badge',
      deviceTime: '2026-11-22 18:00:00',
      serverTime: '2026-11-22 18:00:01',
      decided: 'servicenow',
      boot: 'boot',
      sequence: String(position),
      data: '{"by":"command"}',
    };
    chain.push({ ...entry, hash: entryHash(entry, sha256) });
  }
  return chain;
}

const FIELDS = Object.keys(chainOf(1)[0] as Stored) as (keyof Stored)[];
const position = fc.integer({ min: 0, max: 5 });

test('an untouched chain holds to its end', () => {
  const chain = chainOf(6);
  const { chain: end, brokenAt } = followChain(EMPTY_CHAIN, chain, sha256);
  expect(brokenAt).toBeNull();
  expect(end).toEqual({ length: 6, head: chain[5]?.hash });
});

test('a chain can be followed in pages', () => {
  const chain = chainOf(6);
  const first = followChain(EMPTY_CHAIN, chain.slice(0, 4), sha256);
  expect(followChain(first.chain, chain.slice(4), sha256)).toEqual(followChain(EMPTY_CHAIN, chain, sha256));
});

test('changing any field of any entry breaks the chain there', () => {
  fc.assert(
    fc.property(position, fc.constantFrom(...FIELDS), (at, field) => {
      const chain = chainOf(6);
      const entry = chain[at] as Stored;
      chain[at] = { ...entry, [field]: field === 'position' ? entry.position + 1 : `${entry[field]}x` };
      expect(followChain(EMPTY_CHAIN, chain, sha256).brokenAt).toBe(at + 1);
    }),
  );
});

test('an entry that was changed and hashed anew breaks the next link, unless it is the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), (at) => {
      const chain = chainOf(6);
      const forged = { ...(chain[at] as Stored), person: 'mallory' };
      chain[at] = { ...forged, hash: entryHash(forged, sha256) };
      expect(followChain(EMPTY_CHAIN, chain, sha256).brokenAt).toBe(at + 2);
    }),
  );
});

test('taking an entry out breaks the chain there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), (at) => {
      const chain = chainOf(6);
      chain.splice(at, 1);
      expect(followChain(EMPTY_CHAIN, chain, sha256).brokenAt).toBe(at + 1);
    }),
  );
});

test('two entries that change places break the chain at the first', () => {
  const chain = chainOf(6);
  [chain[2], chain[3]] = [chain[3] as Stored, chain[2] as Stored];
  expect(followChain(EMPTY_CHAIN, chain, sha256).brokenAt).toBe(3);
});

test('no value can run over into its neighbour', () => {
  const [entry] = chainOf(1) as [Stored];
  const moved = { ...entry, boot: `${entry.boot}","1`, sequence: '' };
  expect(canonicalForm(moved)).not.toBe(canonicalForm({ ...entry, sequence: '1' }));
});

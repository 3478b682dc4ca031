import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import jwt from 'jsonwebtoken';
import { createCommandKeys } from '../../src/commands/keys.ts';
import { createKeyring } from '../../simulator/firmware/keyring.ts';
import { openStore } from '../../simulator/firmware/store.ts';
import { createTestClock } from '../support/clock.ts';
import { temporaryDir } from '../support/harness.ts';

const DAY_MS = 86_400_000;
const DAYS = 180;

let place: ReturnType<typeof temporaryDir>;
let clock: ReturnType<typeof createTestClock>;
beforeEach(() => {
  place = temporaryDir();
  clock = createTestClock();
});
afterEach(() => place.remove());

/** Keys whose first was made now, by the test's clock. */
function open() {
  createCommandKeys(place.dir, DAYS, clock);
  const file = join(place.dir, 'command-key.pem');
  utimesSync(file, clock.now() / 1000, clock.now() / 1000);
  return createCommandKeys(place.dir, DAYS, clock);
}
const days = (count: number) => clock.advance(count * DAY_MS);
const kids = (keys: ReturnType<typeof open>) => keys.announced().map((jwk) => jwk.kid);
const publicKeys = (keys: ReturnType<typeof open>) =>
  new Map<string, KeyObject>(
    keys.announced().map((jwk: JsonWebKey) => [String(jwk.kid), createPublicKey({ key: jwk, format: 'jwk' })]),
  );
const config = (version: number, statements: readonly string[]) =>
  Buffer.from(JSON.stringify({ v: 1, version, token: 'of.no.matter', keys: statements }));
/** A controller's own store, new for each. */
function controller(pinned: ReadonlyMap<string, KeyObject>, name = 'controller') {
  mkdirSync(place.dir, { recursive: true });
  const store = openStore(join(place.dir, `${name}.sqlite`));
  return { ring: createKeyring(store, pinned), again: () => createKeyring(store, pinned), close: () => store.close() };
}

test('the first key is made once, readable by its owner alone, and tells nothing secret', () => {
  const [one, other] = [open(), createCommandKeys(place.dir, DAYS, clock)];
  expect(other.current().kid).toBe(one.current().kid);
  expect(statSync(join(place.dir, 'command-key.pem')).mode & 0o777).toBe(0o600);
  expect(one.announced()[0]).not.toHaveProperty('d');
});

test('the next key is announced two weeks before it signs, and the one before is accepted a day longer', async () => {
  const keys = open();
  const first = keys.current().kid;
  await days(DAYS - 20);
  expect(kids(keys)).toEqual([first]);
  await days(7);
  expect(kids(keys)).toHaveLength(2);
  expect(keys.current().kid).toBe(first);
  await days(12);
  expect(keys.current().kid).toBe(first);
  await days(3);
  const [, second] = kids(keys);
  expect(keys.current().kid).toBe(second);
  expect(kids(keys)).toContain(first);
  await days(2);
  expect(kids(keys)).toEqual([second]);
});

test('connectors that share the folder make the same next key', async () => {
  const one = open();
  const other = createCommandKeys(place.dir, DAYS, clock);
  await days(DAYS - 10);
  expect(kids(one)).toEqual(kids(other));
  expect(kids(one)).toHaveLength(2);
});

test('a controller follows the keys through several turns without a gap', async () => {
  const keys = open();
  const { ring, again, close } = controller(publicKeys(keys));
  for (let step = 0, version = 1; step < 80; step += 1, version += 1) {
    await days(7);
    ring.learn(config(version, keys.statements()));
    expect([...ring.keys.keys()]).toContain(keys.current().kid);
  }
  expect(ring.keys.has(kids(keys)[0] as string)).toBe(true);
  expect([...again().keys.keys()]).toEqual([...ring.keys.keys()]);
  close();
});

test('a controller that was off for a turn is told by the key that it knew', async () => {
  const keys = open();
  const { ring, close } = controller(publicKeys(keys));
  // The connector lives on meanwhile, and makes what is due.
  for (let day = 0; day < DAYS + 60; day += 10) {
    await days(10);
    keys.current();
  }
  expect(ring.keys.has(keys.current().kid)).toBe(false);
  ring.learn(config(9, keys.statements()));
  expect([...ring.keys.keys()]).toEqual(kids(keys));
  close();
});

test('a list that no known key has signed, and an older one, are not taken over', async () => {
  const keys = open();
  const old = keys.statements();
  const { ring, close } = controller(publicKeys(keys));
  await days(DAYS - 10);
  ring.learn(config(1, keys.statements()));
  const known = [...ring.keys.keys()];
  ring.learn(config(2, old));
  expect([...ring.keys.keys()]).toEqual(known);

  const stranger = temporaryDir();
  const theirs = createCommandKeys(stranger.dir, DAYS, clock);
  await days(1);
  ring.learn(config(3, theirs.statements()));
  const forged = jwt.sign({ iat: clock.now(), keys: theirs.announced() }, '', {
    algorithm: 'none',
    keyid: known[0] as string,
  });
  ring.learn(config(4, [forged, 'nonsense']));
  expect([...ring.keys.keys()]).toEqual(known);
  stranger.remove();
  close();
});

test('a file that is no key ends the start with its name', () => {
  writeFileSync(join(place.dir, 'command-key.pem'), 'no key');
  expect(() => createCommandKeys(place.dir, DAYS, clock)).toThrow('command-key.pem is not a private key');
});

/**
 * The keys that sign commands, one file each, and their turn: the next is made and announced a while before it signs, and
 * the one before it is accepted a while after. The folder is all there is to it: a file's name holds the day from which its
 * key signs, so connectors that share the folder share the keys, and make the same next one.
 *
 * A controller learns of keys at its enrolment, and later by statements: the list of keys, signed by one that it accepts
 * already. Keys that sign commands no more still sign statements, so that a controller that was off for long finds its way.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jwt from 'jsonwebtoken';
import type { Clock } from '../clock.ts';
import { ConnectorError, messageOf } from '../errors.ts';

export interface CommandKey {
  readonly privateKey: KeyObject;
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  readonly jwk: JsonWebKey;
  /** Milliseconds since 1970. */
  readonly from: number;
}

export interface CommandKeys {
  /** Signs now. */
  current(): CommandKey;
  /** What controllers are to accept, the next key included. */
  announced(): JsonWebKey[];
  /** The same, signed by every key that is kept; they change only when the keys do. */
  statements(): string[];
}

const FIRST = 'command-key.pem';
const LATER = /^command-key-(\d{4}-\d{2}-\d{2})\.pem$/;
const DAY_MS = 86_400_000;
/** From its announcement to its first signature. */
const ANNOUNCED_DAYS = 14;
/** How long commands of the key before are still accepted: they live for minutes, clocks differ by less. */
const ACCEPTED_DAYS = 1;
/** How long a key signs statements after its turn. */
const KEPT_DAYS = 400;
/** The folder is looked at so often, for what another connector has made. */
const LOOK_MS = 60_000;

/** @param days for which a key signs. @throws ConnectorError `config_invalid` when the folder holds what is no key */
export function createCommandKeys(dir: string, days: number, clock: Clock): CommandKeys {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const read = new Map<string, CommandKey>();
  let keys: CommandKey[] = [];
  let lookAgainAt = -Infinity;
  let stated = { kids: '', statements: [] as string[] };

  function look(): CommandKey[] {
    if (clock.steady() < lookAgainAt) return keys;
    lookAgainAt = clock.steady() + LOOK_MS;
    keys = list();
    if (keys.length === 0) make(FIRST);
    else if (nextIsDue(keys)) make(`command-key-${dateOf(nextFrom(keys))}.pem`);
    else return keys;
    keys = list();
    return keys;
  }

  const list = () =>
    readdirSync(dir)
      .filter((name) => name === FIRST || LATER.test(name))
      .map((name) => read.get(name) ?? load(name))
      .sort((a, b) => a.from - b.from);

  function load(name: string): CommandKey {
    const key = keyFrom(join(dir, name), LATER.exec(name)?.[1] ?? null);
    read.set(name, key);
    return key;
  }

  /** Complete or not there at all, and never in place of another connector's. */
  function make(name: string): void {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const draft = join(dir, `.${randomUUID()}`);
    writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    try {
      linkSync(draft, join(dir, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
  }

  const nextFrom = (known: readonly CommandKey[]) =>
    Math.max((known.at(-1) as CommandKey).from + days * DAY_MS, clock.now() + ANNOUNCED_DAYS * DAY_MS);
  const nextIsDue = (known: readonly CommandKey[]) =>
    (known.at(-1) as CommandKey).from + (days - ANNOUNCED_DAYS) * DAY_MS <= clock.now();

  /** When the successor of a key began, or will; null for the last. */
  const endOf = (known: readonly CommandKey[], key: CommandKey) => known[known.indexOf(key) + 1]?.from ?? null;
  const endedWithin = (known: readonly CommandKey[], limitDays: number) =>
    known.filter((key) => (endOf(known, key) ?? Infinity) + limitDays * DAY_MS > clock.now());

  const announced = () => endedWithin(look(), ACCEPTED_DAYS).map(({ jwk }) => jwk);

  look();
  return {
    current() {
      const known = look();
      return known.findLast(({ from }) => from <= clock.now()) ?? (known[0] as CommandKey);
    },
    announced,
    statements() {
      const list = announced();
      const signers = endedWithin(look(), KEPT_DAYS).filter(({ from }) => from <= clock.now());
      const kids = [...list, ...signers].map(({ kid }) => String(kid)).join();
      if (kids === stated.kids) return stated.statements;
      const claims = { iat: Math.floor(clock.now() / 1000), keys: list };
      const sign = ({ privateKey, kid }: CommandKey) =>
        jwt.sign(claims, privateKey, { algorithm: 'ES256', keyid: kid, audience: 'controllers' });
      stated = { kids, statements: signers.map(sign) };
      return stated.statements;
    },
  };
}

const dateOf = (ms: number) => new Date(Math.ceil(ms / DAY_MS) * DAY_MS).toISOString().slice(0, 10);

function keyFrom(file: string, date: string | null): CommandKey {
  try {
    const privateKey = createPrivateKey(readFileSync(file));
    const { crv, kty, x, y } = createPublicKey(privateKey).export({ format: 'jwk' });
    const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
    const from = date === null ? statSync(file).mtimeMs : Date.parse(date);
    return { privateKey, kid, from, jwk: { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' } as JsonWebKey };
  } catch (error) {
    throw new ConnectorError('config_invalid', `COMMAND_KEY_DIR: ${file} is not a private key: ${messageOf(error)}`);
  }
}

/**
 * The audit trail of a locker: a chain of access events, each carrying the hash of the one before. Changing, removing
 * or inserting one breaks the chain at that place.
 */
export interface TrailEntry {
  readonly id: string;
  readonly locker: string;
  readonly position: number;
  readonly previousHash: string;
  readonly type: string;
  readonly bay: string;
  readonly handover: string;
  readonly command: string;
  readonly assignment: string;
  readonly asset: string;
  readonly person: string;
  readonly method: string;
  /** As stored: `2026-11-22 18:00:00`, or empty. */
  readonly deviceTime: string;
  readonly serverTime: string;
  readonly decided: string;
  readonly boot: string;
  readonly sequence: string;
  /** JSON, as stored. */
  readonly data: string;
}

/** What stands before the first event of a locker. */
export const GENESIS = '0'.repeat(64);

export type Digest = (text: string) => string;

/** One text for one entry: a JSON list in a fixed order, so that no value can run over into its neighbour. */
export function canonicalForm(entry: TrailEntry): string {
  return JSON.stringify([
    'smart-lockers-trail-1',
    entry.id,
    entry.locker,
    String(entry.position),
    entry.previousHash,
    entry.type,
    entry.bay,
    entry.handover,
    entry.command,
    entry.assignment,
    entry.asset,
    entry.person,
    entry.method,
    entry.deviceTime,
    entry.serverTime,
    entry.decided,
    entry.boot,
    entry.sequence,
    entry.data,
  ]);
}

/** @param digest SHA-256 of a text, in hex */
export function entryHash(entry: TrailEntry, digest: Digest): string {
  return digest(canonicalForm(entry));
}

export interface ChainState {
  readonly length: number;
  readonly head: string;
}

export const EMPTY_CHAIN: ChainState = { length: 0, head: GENESIS };

/** Follows a page of entries in order of position. @returns the chain after it, or the first position that breaks it */
export function followChain(
  from: ChainState,
  page: readonly (TrailEntry & { readonly hash: string })[],
  digest: Digest,
): { readonly chain: ChainState; readonly brokenAt: number | null } {
  let chain = from;
  for (const entry of page) {
    const expected = chain.length + 1;
    const whole =
      entry.position === expected && entry.previousHash === chain.head && entry.hash === entryHash(entry, digest);
    if (!whole) return { chain, brokenAt: expected };
    chain = { length: entry.position, head: entry.hash };
  }
  return { chain, brokenAt: null };
}

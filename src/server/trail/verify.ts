import { EMPTY_CHAIN, followChain, type ChainState, type TrailEntry } from '../domain/trail';
import { sha256 } from '../data/platform';
import { select, toNumber } from '../data/records';
import { ACCESS_EVENT } from '../data/tables';

const COLUMNS = [
  'sys_id',
  'locker',
  'position',
  'previous_hash',
  'hash',
  'type',
  'bay',
  'handover',
  'command',
  'assignment',
  'asset',
  'person',
  'method',
  'device_time',
  'server_time',
  'decided',
  'boot',
  'sequence',
  'data',
] as const;
const PAGE = 500;

export interface Verdict {
  /** Events that are whole, from the first on. */
  readonly length: number;
  readonly ok: boolean;
  /** The first position that is missing, changed or moved. */
  readonly broken_at: number | null;
}

/**
 * Walks a locker's chain from its first event.
 * @param claimed the end as the locker's own row states it: events cut off at the end leave no broken link, but that
 */
export function verifyChain(lockerId: string, claimed: ChainState): Verdict {
  let chain = EMPTY_CHAIN;
  for (;;) {
    const page = readPage(lockerId, chain.length);
    const followed = followChain(chain, page, sha256);
    chain = followed.chain;
    if (followed.brokenAt !== null) return { length: chain.length, ok: false, broken_at: followed.brokenAt };
    if (page.length < PAGE) break;
  }
  // The row may be behind by what a cut-off request had appended, never ahead.
  const ok = claimed.length <= chain.length;
  return { length: chain.length, ok, broken_at: ok ? null : chain.length + 1 };
}

function readPage(lockerId: string, after: number): (TrailEntry & { hash: string })[] {
  return select(
    ACCESS_EVENT,
    COLUMNS,
    [
      ['locker', '=', lockerId],
      ['position', '>', after],
    ],
    { orderBy: 'position', limit: PAGE },
  ).map((row) => ({
    id: row.sys_id,
    locker: row.locker,
    position: toNumber(row.position),
    previousHash: row.previous_hash,
    hash: row.hash,
    type: row.type,
    bay: row.bay,
    handover: row.handover,
    command: row.command,
    assignment: row.assignment,
    asset: row.asset,
    person: row.person,
    method: row.method,
    deviceTime: row.device_time,
    serverTime: row.server_time,
    decided: row.decided,
    boot: row.boot,
    sequence: row.sequence,
    data: row.data,
  }));
}

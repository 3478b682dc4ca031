import { appError } from '../domain/errors';
import type { Decider, Method } from '../domain/model';
import { toGlide } from '../domain/time';
import { EMPTY_CHAIN, entryHash, type ChainState, type TrailEntry } from '../domain/trail';
import { now, sha256 } from '../data/platform';
import { insert, selectOne, toNumber, update, type Values } from '../data/records';
import { ACCESS_EVENT, LOCKER } from '../data/tables';

/** Something to be kept for good. The id makes it one, however often it is told. */
export interface Fact {
  readonly id: string;
  readonly type: string;
  readonly bayId?: string;
  readonly handoverId?: string;
  readonly commandId?: string;
  readonly assignmentId?: string;
  readonly assetId?: string;
  readonly personId?: string;
  readonly method?: Method;
  readonly deviceTime?: number;
  readonly boot?: string;
  readonly sequence?: number | null;
  /** ServiceNow, unless it is said. */
  readonly decided?: Decider;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The end of one locker's chain, as this transaction knows it. */
export interface Trail {
  readonly lockerId: string;
  /** @returns false when the fact was there already */
  append(fact: Fact): boolean;
  /** Writes the chain's new end to the locker, with whatever else closes the work there. */
  close(changes?: Values): void;
}

/** `data` is a column of 4,000 characters; what is longer is kept as far as it goes, and says so. */
const MOST_DATA = 4_000;
/** Others may append at the same moment; the unique index on locker and position says who was first. */
const MOST_TRIES = 8;

export function openTrail(locker: {
  readonly id: string;
  readonly trailLength: number;
  readonly trailHead: string;
}): Trail {
  // What the locker's row says may be behind; then the first insert collides and the chain itself is read.
  let chain: ChainState = locker.trailLength > 0 ? { length: locker.trailLength, head: locker.trailHead } : EMPTY_CHAIN;
  let written = false;
  return {
    lockerId: locker.id,
    append(fact) {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const entry = entryOf(fact, locker.id, chain);
        const hash = entryHash(entry, sha256);
        if (insert(ACCESS_EVENT, columnsOf(entry, hash), fact.id) !== null) {
          chain = { length: entry.position, head: hash };
          written = true;
          return true;
        }
        const known = selectOne(ACCESS_EVENT, ['sys_id'], [['sys_id', '=', fact.id]]);
        chain = endOfChain(locker.id);
        // Whoever wrote it may have been cut off before the locker's row was told.
        written = true;
        if (known) return false;
      }
      throw appError('state_conflict', { subject: 'trail', locker: locker.id });
    },
    close(changes = {}) {
      const end: Values = written ? { trail_length: chain.length, trail_head: chain.head } : {};
      const all: Values = { ...end, ...changes };
      if (Object.keys(all).length > 0) update(LOCKER, locker.id, all);
      written = false;
    },
  };
}

function endOfChain(lockerId: string): ChainState {
  const last = selectOne(ACCESS_EVENT, ['position', 'hash'], [['locker', '=', lockerId]], { orderByDesc: 'position' });
  return last ? { length: toNumber(last.position), head: last.hash } : EMPTY_CHAIN;
}

function entryOf(fact: Fact, lockerId: string, chain: ChainState): TrailEntry {
  return {
    id: fact.id,
    locker: lockerId,
    position: chain.length + 1,
    previousHash: chain.head,
    type: fact.type,
    bay: fact.bayId ?? '',
    handover: fact.handoverId ?? '',
    command: fact.commandId ?? '',
    assignment: fact.assignmentId ?? '',
    asset: fact.assetId ?? '',
    person: fact.personId ?? '',
    method: fact.method ?? 'none',
    deviceTime: toGlide(fact.deviceTime ?? null),
    serverTime: toGlide(now()),
    decided: fact.decided ?? 'servicenow',
    boot: fact.boot ?? '',
    sequence: String(fact.sequence ?? ''),
    data: bounded(JSON.stringify(fact.data ?? {})),
  };
}

function bounded(json: string): string {
  if (json.length <= MOST_DATA) return json;
  // Escaping can at most double what is kept.
  return JSON.stringify({ truncated: true, length: json.length, begins: json.slice(0, MOST_DATA / 2 - 60) });
}

function columnsOf(entry: TrailEntry, hash: string): Values {
  return {
    locker: entry.locker,
    position: entry.position,
    previous_hash: entry.previousHash,
    hash,
    type: entry.type,
    bay: entry.bay,
    handover: entry.handover,
    command: entry.command,
    assignment: entry.assignment,
    asset: entry.asset,
    person: entry.person,
    method: entry.method,
    device_time: entry.deviceTime,
    server_time: entry.serverTime,
    decided: entry.decided,
    boot: entry.boot,
    sequence: entry.sequence,
    data: entry.data,
  };
}

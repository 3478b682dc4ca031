/**
 * What becomes of a bay's record, and which events that makes, when a make without events of our kind shows or tells
 * something. Plain functions: the same answer for a message that was just told and for one that comes again.
 */
import type { EventMessage } from '../../contract/index.ts';

type ByType<T> = T extends { type: infer Type; data: infer Data } ? { type: Type; data: Data } : never;
/** An event before it has an id, a sequence and a time. */
export type Happening = ByType<EventMessage> & { readonly bay: number | null; readonly cmd: string | null };

export interface BayRecord {
  /** As last seen for sure; null before it was ever seen. */
  readonly door: 'open' | 'closed' | null;
  /** What is shown of it: `unknown` while it cannot be read. */
  readonly shown: 'open' | 'closed' | 'unknown';
  /** The command that opened the door that is open now. */
  readonly cmd: string | null;
  readonly openedAt: number | null;
  /** That it is held open was told of this opening. Left out in rows of earlier versions. */
  readonly held?: boolean;
  /** The command whose pulse would explain an opening until then. */
  readonly awaited: { readonly command: string; readonly untilMs: number } | null;
  /** The last command whose end was told: it is told once. */
  readonly settled: string | null;
}

export const UNSEEN: BayRecord = {
  door: null,
  shown: 'unknown',
  cmd: null,
  openedAt: null,
  awaited: null,
  settled: null,
};

export type Observation =
  | { readonly kind: 'seen'; readonly door: 'open' | 'closed' | 'unknown' }
  | { readonly kind: 'commanded'; readonly command: string; readonly untilMs: number }
  | { readonly kind: 'opened'; readonly command: string }
  | { readonly kind: 'failed'; readonly command: string; readonly reason: string }
  | { readonly kind: 'forced' }
  | { readonly kind: 'held'; readonly openedAt: number; readonly openMs: number };

interface Outcome {
  readonly record: BayRecord;
  readonly happenings: readonly Happening[];
}

export function observe(was: BayRecord, bay: number, what: Observation, atMs: number): Outcome {
  switch (what.kind) {
    case 'commanded':
      return { record: { ...was, awaited: { command: what.command, untilMs: what.untilMs } }, happenings: [] };
    case 'opened':
      if (was.settled === what.command) return unchanged(was);
      if (was.door === 'open') return { record: { ...was, settled: what.command }, happenings: [] };
      return opened(was, bay, what.command, atMs);
    case 'failed':
      if (was.settled === what.command) return unchanged(was);
      return {
        record: { ...was, settled: what.command, awaited: null },
        happenings: [{ type: 'open_failed', data: { reason: what.reason }, bay, cmd: what.command }],
      };
    case 'forced':
      return was.door === 'open' ? unchanged(was) : opened(was, bay, null, atMs);
    case 'held':
      return held(was, bay, what);
    case 'seen':
      return seen(was, bay, what.door, atMs);
  }
}

const unchanged = (record: BayRecord): Outcome => ({ record, happenings: [] });

function seen(was: BayRecord, bay: number, door: 'open' | 'closed' | 'unknown', atMs: number): Outcome {
  if (door === 'unknown') return unchanged({ ...was, shown: door });
  if (was.door === door) return unchanged({ ...was, shown: door });
  // What it looked like when it was first looked at has not happened to it.
  if (was.door === null) return unchanged({ ...was, door, shown: door, openedAt: door === 'open' ? atMs : null });
  if (door === 'closed') return closed(was, bay, atMs);
  const command = was.awaited && atMs <= was.awaited.untilMs ? was.awaited.command : null;
  return opened(was, bay, command, atMs);
}

function opened(was: BayRecord, bay: number, command: string | null, atMs: number): Outcome {
  const record: BayRecord = {
    door: 'open',
    shown: 'open',
    cmd: command,
    openedAt: atMs,
    awaited: null,
    settled: command ?? was.settled,
  };
  const by = command === null ? 'forced' : 'command';
  const happenings: Happening[] = [{ type: 'door_opened', data: { by }, bay, cmd: command }];
  if (command === null) happenings.push({ type: 'forced_open', data: {}, bay, cmd: null });
  return { record, happenings };
}

/** Only of the opening that was meant: the door may have been closed since. */
function held(was: BayRecord, bay: number, { openedAt, openMs }: { openedAt: number; openMs: number }): Outcome {
  if (was.door !== 'open' || was.held || was.openedAt !== openedAt) return unchanged(was);
  return {
    record: { ...was, held: true },
    happenings: [{ type: 'held_open', data: { open_ms: openMs }, bay, cmd: was.cmd }],
  };
}

function closed(was: BayRecord, bay: number, atMs: number): Outcome {
  const open_ms = Math.max(0, atMs - (was.openedAt ?? atMs));
  return {
    record: { ...was, door: 'closed', shown: 'closed', cmd: null, openedAt: null, held: false },
    happenings: [{ type: 'door_closed', data: { presence: 'unknown', open_ms }, bay, cmd: was.cmd }],
  };
}

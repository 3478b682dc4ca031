import type { Command, CommandState, Direction, Exit, Handover, HandoverState } from '../domain/model';
import { fromGlide } from '../domain/time';
import { select, toNumber, type Condition, type Options } from './records';
import { COMMAND, HANDOVER } from './tables';

const HANDOVER_COLUMNS = [
  'sys_id',
  'number',
  'assignment',
  'step',
  'direction',
  'actor_kind',
  'person',
  'asset',
  'locker',
  'bay',
  'live_bay',
  'state',
  'exit',
  'window_start',
  'window_end',
  'authorised_at',
  'verified_at',
  'committed_at',
  'session',
  'code_hash',
  'code_offline_hash',
] as const;

export function readHandovers(where: readonly Condition[], options: Options = {}): Handover[] {
  return select(HANDOVER, HANDOVER_COLUMNS, where, options).map((row) => ({
    id: row.sys_id,
    number: row.number,
    assignmentId: row.assignment,
    step: toNumber(row.step),
    direction: row.direction as Direction,
    actorKind: row.actor_kind as Handover['actorKind'],
    personId: row.person,
    assetId: row.asset,
    lockerId: row.locker,
    bayId: row.bay,
    liveBay: row.live_bay,
    state: row.state as HandoverState,
    exit: row.exit as Exit | '',
    windowStart: fromGlide(row.window_start),
    windowEnd: fromGlide(row.window_end),
    authorisedAt: fromGlide(row.authorised_at),
    verifiedAt: fromGlide(row.verified_at),
    committedAt: fromGlide(row.committed_at),
    sessionId: row.session,
    codeHash: row.code_hash,
    codeOfflineHash: row.code_offline_hash,
  }));
}

export function readHandover(id: string): Handover | null {
  return readHandovers([['sys_id', '=', id]])[0] ?? null;
}

const COMMAND_COLUMNS = [
  'sys_id',
  'handover',
  'locker',
  'bay',
  'state',
  'expires_at',
  'claimed_by',
  'claimed_until',
] as const;

export function readCommands(where: readonly Condition[], options: Options = {}): Command[] {
  return select(COMMAND, COMMAND_COLUMNS, where, options).map((row) => ({
    id: row.sys_id,
    handoverId: row.handover,
    lockerId: row.locker,
    bayId: row.bay,
    state: row.state as CommandState,
    expiresAt: fromGlide(row.expires_at) ?? 0,
    claimedBy: row.claimed_by,
    claimedUntil: fromGlide(row.claimed_until),
  }));
}

/** The handover whose door a command opens; null for one that an agent gave. */
export function handoverOf(command: Command | null): Handover | null {
  return command && command.handoverId !== '' ? readHandover(command.handoverId) : null;
}

export function readCommand(id: string): Command | null {
  return readCommands([['sys_id', '=', id]])[0] ?? null;
}

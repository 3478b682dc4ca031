/**
 * Visits at a locker while ServiceNow is away: for what was granted, and nothing else. Every opening is written down before the
 * door moves; ServiceNow carries it out when it is back.
 */
import { randomBytes } from 'node:crypto';
import { isoTime, type Clock } from '../clock.ts';
import { ConnectorError } from '../errors.ts';
import type { Limit } from '../kiosk/limits.ts';
import type { LiveDoors } from '../lockers/live.ts';
import type { Grant, Locker, Visit } from '../servicenow/answers.ts';
import type { Decided, Decisions, Exit } from './decisions.ts';
import type { Granted } from './granted.ts';
import { freeBay, grantsFor, standingOf, type Knowledge } from './grants.ts';
import type { Hashes } from './hashes.ts';
import { renderChoice, renderCommand, renderHandover, renderVisit } from './views.ts';

export interface Tap {
  readonly request_id: string;
  readonly kind: 'badge' | 'pin' | 'qr';
  readonly value: string;
}
interface Step {
  readonly request_id: string;
  readonly session_id: string;
}

export interface OfflineVisits {
  /** @throws ConnectorError `offline_…`, `too_many_requests` */
  tap(locker: Locker, tap: Tap): Promise<Visit>;
  /** Whether a session began here. */
  readonly has: (sessionId: string) => boolean;
  choose(locker: Locker, step: Step & { choice_id: string }): Promise<Visit>;
  reopen(locker: Locker, step: Step & { handover_id: string }): Promise<Visit>;
  cancel(locker: Locker, step: Step & { handover_id: string; exit: Exit }): Promise<Visit>;
  next(locker: Locker, step: Step & { handover_id: string }): Promise<Visit>;
  extend(sessionId: string): { expires_at: string };
  end(sessionId: string): void;
}

interface Session {
  readonly id: string;
  readonly lockerId: string;
  readonly method: 'badge' | 'pin';
  readonly knownAt: number;
  /** What its person may do, as it was granted when they came. */
  readonly grants: readonly Grant[];
  expiresAt: number;
}

/** As the app's sessions and commands. */
const SESSION_MS = 90_000;
const COMMAND_MS = 20_000;
const MAX_SESSIONS = 1_000;
/** Answers are kept for requests that come twice. */
const MAX_ANSWERS = 2_000;
/** Five wrong codes, then one each five minutes: as the app locks codes, and over restarts too. */
export const WRONG_PINS_AT_ONCE = 5;
export const WRONG_PINS_PER_MINUTE = 0.2;
/** After these the person may still come back to it: nothing was done. */
const NOTHING_DONE: readonly Decided['outcome'][] = ['not_done', 'cancelled'];
/** A door may be opened again while it is under way, and in the same visit once it is done. */
const MAY_REOPEN: readonly Decided['outcome'][] = ['under_way', 'done', 'not_done'];

export function createOfflineVisits(parts: {
  granted: Granted;
  hashes: Hashes;
  decisions: Decisions;
  live: LiveDoors;
  /** By locker: codes are short, and nobody else counts the wrong ones now. */
  pinLimit: Limit;
  clock: Clock;
  /** ServiceNow's, as far as it is known: it dates the end of a command. */
  servicenowNow: () => number;
}): OfflineVisits {
  const { granted, hashes, decisions, live, pinLimit, clock, servicenowNow } = parts;
  const sessions = new Map<string, Session>();
  const answers = new Map<string, Promise<Visit>>();

  /** A request that is sent again is the same one. */
  function once(requestId: string, answer: () => Promise<Visit>): Promise<Visit> {
    const known = answers.get(requestId);
    if (known) return known;
    const made = answer();
    answers.set(requestId, made);
    // One that failed has changed nothing, and may be tried again.
    made.catch(() => answers.delete(requestId));
    if (answers.size > MAX_ANSWERS) for (const oldest of answers.keys()) if (answers.delete(oldest)) break;
    return made;
  }

  async function identify(locker: Locker, { kind, value }: Tap): Promise<{ known: Knowledge; mine: Grant[] }> {
    if (kind === 'qr') throw new ConnectorError('offline_qr');
    if (kind === 'pin') pinLimit.spend(locker.locker_id);
    const hash = await hashes.of(kind, value);
    const known = granted.of(locker.locker_id);
    const all = known && hash !== null ? grantsFor(known.grants, { kind, hash }, clock.now()) : [];
    if (!known || all.length === 0) throw new ConnectorError('offline_unknown');
    if (kind === 'pin') pinLimit.giveBack(locker.locker_id);
    return { known, mine: all };
  }

  const isOpen = ({ handover_id: handoverId }: Grant) => {
    const outcome = decisions.of(handoverId)?.outcome;
    return outcome === undefined || outcome === 'under_way' || NOTHING_DONE.includes(outcome);
  };

  /** What may be done now, of all that the person was granted. @throws when nothing may, with what stands in the way */
  function possible({ grants, knownAt }: Pick<Session, 'grants' | 'knownAt'>): Grant[] {
    const open = grants.filter(isOpen);
    const standing = open.map((grant) => standingOf(grant, knownAt, clock.now()));
    const good = open.filter((_, at) => standing[at] === 'good');
    if (good.length === 0 && standing.includes('too_old'))
      throw new ConnectorError('offline_over', undefined, { since: isoTime(knownAt) });
    return good;
  }

  function begin(locker: Locker, kind: 'badge' | 'pin', grants: readonly Grant[], knownAt: number): Session {
    const session: Session = {
      ...{ id: randomBytes(16).toString('hex'), lockerId: locker.locker_id, method: kind, knownAt, grants },
      expiresAt: clock.now() + SESSION_MS,
    };
    sessions.set(session.id, session);
    if (sessions.size > MAX_SESSIONS) for (const oldest of sessions.keys()) if (sessions.delete(oldest)) break;
    return session;
  }

  function resume(sessionId: string, locker: Locker): Session {
    const session = sessions.get(sessionId);
    if (session?.lockerId !== locker.locker_id || session.expiresAt <= clock.now())
      throw new ConnectorError('session_unknown');
    return session;
  }

  const grantOf = (session: Session, handoverId: string): Grant => {
    const grant = session.grants.find(({ handover_id }) => handover_id === handoverId);
    if (!grant) throw new ConnectorError('session_unknown');
    return grant;
  };

  function answer(session: Session, view: Visit['view']): Visit {
    session.expiresAt = clock.now() + SESSION_MS;
    const [grant] = session.grants;
    return renderVisit(
      { sessionId: session.id, expiresAt: isoTime(session.expiresAt) },
      grant?.person ?? { person_id: '', name: '', language: 'en' },
      view,
    );
  }

  /** Bays that are free as far as anybody knows: as ServiceNow said, and what has been put in and taken out since. */
  function freeBays(locker: Locker, free: readonly number[]): Set<number> {
    const bays = new Set(free);
    for (const { bay, direction, outcome } of decisions.at(locker.controller_id)) {
      const isOut = NOTHING_DONE.includes(outcome);
      if (direction === 'deposit' && !isOut) bays.delete(bay);
      if (direction === 'collect' && outcome === 'done') bays.add(bay);
    }
    return bays;
  }

  function bayFor(locker: Locker, grant: Grant): number {
    const opened = decisions.of(grant.handover_id);
    const known = granted.of(locker.locker_id);
    if (opened?.outcome === 'under_way') return opened.bay;
    const { bays } = live.of(locker.controller_id);
    const bay = grant.bay_number ?? freeBay(grant, freeBays(locker, known?.free ?? []), bays);
    if (bay === null) throw new ConnectorError('offline_no_bay');
    return bay;
  }

  async function open(locker: Locker, session: Session, grant: Grant, bay: number): Promise<Visit> {
    const who = { personId: grant.person.person_id, method: session.method, knownAt: session.knownAt };
    const commandId = await decisions.open(locker, grant, bay, who);
    const expiresAt = isoTime(servicenowNow() + COMMAND_MS);
    return answer(session, {
      kind: 'open',
      handover: renderHandover(grant, locker, { bay, state: 'authorised' }),
      command: renderCommand(locker, { commandId, bay, expiresAt, handoverId: grant.handover_id }),
    });
  }

  function done(locker: Locker, session: Session, grant: Grant, exit: Exit | null): Visit {
    const decided = decisions.of(grant.handover_id);
    const state = exit !== null ? 'exited' : decided?.outcome === 'done' ? 'committed' : 'authorised';
    const others = session.grants.filter(
      (one) => one !== grant && isOpen(one) && standingOf(one, session.knownAt, clock.now()) === 'good',
    );
    return answer(session, {
      kind: 'done',
      handover: renderHandover(grant, locker, { bay: decided?.bay ?? grant.bay_number, state, exit }),
      choices: others.map(renderChoice),
    });
  }

  return {
    has: (sessionId) => sessions.has(sessionId),

    tap: (locker, tap) =>
      once(tap.request_id, async () => {
        const { known, mine } = await identify(locker, tap);
        const kind = tap.kind as 'badge' | 'pin';
        const may = possible({ grants: mine, knownAt: known.knownAt });
        const session = begin(locker, kind, mine, known.knownAt);
        const [only] = may;
        if (only && may.length === 1) return open(locker, session, only, bayFor(locker, only));
        if (only) return answer(session, { kind: 'choose', question: 'what_to_do', choices: may.map(renderChoice) });
        const early = mine.some((grant) => standingOf(grant, known.knownAt, clock.now()) === 'too_early');
        const reason = early ? 'too_early' : 'nothing_planned';
        return answer(session, { kind: 'nothing', reason, message: 'Nothing can be done here now.', instead: [] });
      }),

    choose: (locker, { request_id, session_id, choice_id }) =>
      once(request_id, async () => {
        const session = resume(session_id, locker);
        const grant = grantOf(session, choice_id);
        if (!possible({ ...session, grants: [grant] }).includes(grant)) throw new ConnectorError('offline_unknown');
        return open(locker, session, grant, bayFor(locker, grant));
      }),

    reopen: (locker, { request_id, session_id, handover_id }) =>
      once(request_id, async () => {
        const session = resume(session_id, locker);
        const grant = grantOf(session, handover_id);
        const opened = decisions.of(handover_id);
        if (!opened || !MAY_REOPEN.includes(opened.outcome)) throw new ConnectorError('session_unknown');
        return open(locker, session, grant, opened.bay);
      }),

    cancel: (locker, { request_id, session_id, handover_id, exit }) =>
      once(request_id, async () => {
        const session = resume(session_id, locker);
        const grant = grantOf(session, handover_id);
        const who = { personId: grant.person.person_id, method: session.method, knownAt: session.knownAt };
        await decisions.end(locker, grant, exit, who);
        return done(locker, session, grant, exit);
      }),

    next: (locker, { session_id, handover_id }) => {
      const session = resume(session_id, locker);
      return Promise.resolve(done(locker, session, grantOf(session, handover_id), null));
    },

    extend(sessionId) {
      const session = sessions.get(sessionId);
      if (!session || session.expiresAt <= clock.now()) throw new ConnectorError('session_unknown');
      session.expiresAt = clock.now() + SESSION_MS;
      return { expires_at: isoTime(session.expiresAt) };
    },
    end: (sessionId) => void sessions.delete(sessionId),
  };
}

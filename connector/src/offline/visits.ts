/**
 * Visits at a locker while ServiceNow is away: for what was granted, and nothing else. Every opening is written down before the
 * door moves; ServiceNow carries it out when it is back.
 */
import { randomBytes } from 'node:crypto';
import { isoTime, type Clock } from '../clock.ts';
import { ConnectorError } from '../errors.ts';
import type { Limit } from '../kiosk/limits.ts';
import type { LiveDoors } from '../lockers/live.ts';
import type { Grant, HandIn, Locker, Visit } from '../servicenow/answers.ts';
import { freeBay, freeBays, servingFor } from './bays.ts';
import { NOTHING_DONE, type Decided, type Decisions, type Doing, type Exit } from './decisions.ts';
import type { Granted } from './granted.ts';
import { allowedTo, isTooOld, standingOf, type Allowed, type Knowledge } from './grants.ts';
import { begins, choiceOf, handInChoices, mayHandIn, parseHandIn, questionOf } from './handIns.ts';
import type { Hashes } from './hashes.ts';
import type { Moved } from './moved.ts';
import { createOnce } from './once.ts';
import { createOfflineSessions, type Session } from './sessions.ts';
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

/** As the app's commands. */
const COMMAND_MS = 20_000;
/** Five wrong codes, then one each five minutes: as the app locks codes, and over restarts too. */
export const WRONG_PINS_AT_ONCE = 5;
export const WRONG_PINS_PER_MINUTE = 0.2;
/** A door may be opened again while it is under way, and in the same visit once it is done. */
const MAY_REOPEN: readonly Decided['outcome'][] = ['under_way', 'done', 'not_done'];

export function createOfflineVisits(parts: {
  granted: Granted;
  hashes: Hashes;
  decisions: Decisions;
  moved: Moved;
  live: LiveDoors;
  /** By locker: codes are short, and nobody else counts the wrong ones now. */
  pinLimit: Limit;
  clock: Clock;
  /** ServiceNow's, as far as it is known: it dates the end of a command, and the windows of what was granted. */
  servicenowNow: () => number;
}): OfflineVisits {
  const { granted, hashes, decisions, moved, live, pinLimit, clock, servicenowNow } = parts;
  const sessions = createOfflineSessions(clock);
  const once = createOnce<Visit>();

  async function identify(
    locker: Locker,
    { kind, value }: Tap,
  ): Promise<Allowed & Pick<Knowledge, 'knownAt' | 'ageMs'>> {
    if (kind === 'qr') throw new ConnectorError('offline_qr');
    if (kind === 'pin') pinLimit.spend(locker.locker_id);
    const hash = await hashes.of(kind, value);
    const known = granted.of(locker.locker_id);
    const allowed = known && hash !== null ? allowedTo(known, { kind, hash }, servicenowNow()) : null;
    if (!known || !allowed || whoseOf(allowed) === null) throw new ConnectorError('offline_unknown');
    if (kind === 'pin') pinLimit.giveBack(locker.locker_id);
    return { ...allowed, knownAt: known.knownAt, ageMs: known.ageMs };
  }

  const isOpen = ({ handover_id: handoverId }: Grant) => {
    const outcome = decisions.of(handoverId)?.outcome;
    return outcome === undefined || outcome === 'under_way' || NOTHING_DONE.includes(outcome);
  };

  /** What may be done now, of all that the person was granted. While something waits to be collected, nothing else is begun. */
  function possible(locker: Locker, { grants, handIns, ageMs }: Allowed & Pick<Session, 'ageMs'>): Allowed {
    // ServiceNow may have spoken since they came: what was done in this visit is not granted any more.
    const known = granted.of(locker.locker_id);
    const isGranted = ({ handover_id }: Grant) => known?.grants.some((one) => one.handover_id === handover_id) === true;
    const good = grants.filter(
      (one) => isOpen(one) && isGranted(one) && standingOf(one, ageMs(), servicenowNow()) === 'good',
    );
    if (good.some(({ direction }) => direction === 'collect')) return { grants: good, handIns: [] };
    const isGood = (one: HandIn) =>
      !isTooOld(one, ageMs()) &&
      mayHandIn(one, decisions.ofAsset(locker.controller_id, one.asset_id)) &&
      known?.handIns.some(({ kind, asset_id }) => kind === one.kind && asset_id === one.asset_id) === true;
    return { grants: good, handIns: handIns.filter(isGood) };
  }

  /** @throws ConnectorError `offline_over` where nothing may be done any more only because it was granted too long ago */
  function refuseOver({ grants, handIns, knownAt, ageMs }: Allowed & Pick<Session, 'knownAt' | 'ageMs'>): void {
    if (![...grants.filter(isOpen), ...handIns].some((one) => isTooOld(one, ageMs()))) return;
    throw new ConnectorError('offline_over', undefined, { since: isoTime(knownAt) });
  }

  function answer(session: Session, view: Visit['view']): Visit {
    sessions.prolong(session);
    return renderVisit({ sessionId: session.id, expiresAt: isoTime(session.expiresAt) }, session.person, view);
  }

  const choicesOf = ({ grants, handIns }: Allowed) => [...grants.map(renderChoice), ...handInChoices(handIns)];

  function bayFor(locker: Locker, { handover_id, bay_number, bays, handIn }: Doing): number {
    const opened = decisions.of(handover_id);
    if (opened?.outcome === 'under_way') return opened.bay;
    if (bay_number !== null) return bay_number;
    const { controller_id: controller, locker_id } = locker;
    const known = granted.of(locker_id);
    const free = freeBays({
      ...{ free: known?.free ?? [], decided: decisions.at(controller), moved: moved.at(controller) },
      live: live.of(controller).bays,
    });
    const bay = freeBay(bays, servingFor(handIn, locker, free), handIn === null ? 0 : known?.leave[handIn.kind]);
    if (bay === null) throw new ConnectorError('offline_no_bay');
    return bay;
  }

  async function open(locker: Locker, session: Session, doing: Doing, bay: number): Promise<Visit> {
    const who = { personId: session.person.person_id, method: session.method, knownAt: session.knownAt };
    session.doing.set(doing.handover_id, doing);
    // Before the disk is waited for: the door does not open for somebody who has gone meanwhile.
    const expiresAt = isoTime(servicenowNow() + COMMAND_MS);
    const commandId = await decisions.open(locker, doing, bay, who);
    return answer(session, {
      kind: 'open',
      handover: renderHandover(doing, locker, { bay, state: 'authorised' }),
      command: renderCommand(locker, { commandId, bay, expiresAt, handoverId: doing.handover_id }),
    });
  }

  /** Asks what is not said yet, one question at a time; then the door opens. */
  async function handIn(locker: Locker, session: Session, choiceId: string): Promise<Visit> {
    const { handIns } = possible(locker, session);
    const chosen = parseHandIn(choiceId);
    const question = chosen && questionOf(chosen, handIns);
    if (question) return answer(session, question);
    const one = handIns.find(({ kind, asset_id }) => kind === chosen?.kind && asset_id === chosen.asset_id);
    if (!chosen || !one) throw new ConnectorError('offline_unknown');
    const latest = decisions.ofAsset(locker.controller_id, one.asset_id);
    const doing = begins(one, chosen.symptom, latest, () => randomBytes(16).toString('hex'));
    return open(locker, session, doing, bayFor(locker, doing));
  }

  const doingOf = (session: Session, handoverId: string): Doing => {
    const doing = session.doing.get(handoverId);
    if (!doing) throw new ConnectorError('session_unknown');
    return doing;
  };

  function done(locker: Locker, session: Session, doing: Doing, exit: Exit | null): Visit {
    const decided = decisions.of(doing.handover_id);
    const state = exit !== null ? 'exited' : decided?.outcome === 'done' ? 'committed' : 'authorised';
    const { grants, handIns } = possible(locker, session);
    const others = grants.filter(({ handover_id }) => handover_id !== doing.handover_id);
    return answer(session, {
      kind: 'done',
      handover: renderHandover(doing, locker, { bay: decided?.bay ?? doing.bay_number, state, exit }),
      choices: choicesOf({
        grants: others,
        handIns: handIns.filter(({ asset_id }) => asset_id !== doing.handIn?.asset_id),
      }),
    });
  }

  return {
    has: sessions.has,

    tap: (locker, tap) =>
      once(locker, tap.request_id, async () => {
        const mine = await identify(locker, tap);
        const may = possible(locker, mine);
        const isNothing = may.grants.length + may.handIns.length === 0;
        if (isNothing) refuseOver(mine);
        const method = tap.kind as 'badge' | 'pin';
        const session = sessions.begin(locker, { ...mine, method, person: whoseOf(mine) as Grant['person'] });
        const [only, more] = may.grants;
        // To begin something always asks.
        if (only && !more && may.handIns.length === 0) {
          const doing = { ...only, handIn: null };
          return open(locker, session, doing, bayFor(locker, doing));
        }
        if (!isNothing) return answer(session, { kind: 'choose', question: 'what_to_do', choices: choicesOf(may) });
        const early = mine.grants.some((grant) => standingOf(grant, mine.ageMs(), servicenowNow()) === 'too_early');
        const reason = early ? 'too_early' : 'nothing_planned';
        return answer(session, { kind: 'nothing', reason, message: 'Nothing can be done here now.', instead: [] });
      }),

    choose: (locker, { request_id, session_id, choice_id }) =>
      once(locker, request_id, async () => {
        const session = sessions.resume(session_id, locker);
        const grant = session.grants.find(({ handover_id }) => handover_id === choice_id);
        if (!grant) return handIn(locker, session, choice_id);
        if (!possible(locker, session).grants.includes(grant)) {
          refuseOver({ ...session, grants: [grant], handIns: [] });
          throw new ConnectorError('offline_unknown');
        }
        const doing = { ...grant, handIn: null };
        return open(locker, session, doing, bayFor(locker, doing));
      }),

    reopen: (locker, { request_id, session_id, handover_id }) =>
      once(locker, request_id, async () => {
        const session = sessions.resume(session_id, locker);
        const doing = doingOf(session, handover_id);
        const opened = decisions.of(handover_id);
        if (!opened || !MAY_REOPEN.includes(opened.outcome)) throw new ConnectorError('session_unknown');
        const { handIn: begun } = doing;
        // With nothing put in nothing has begun: it begins anew.
        if (begun && opened.outcome === 'not_done') return handIn(locker, session, choiceOf(begun));
        return open(locker, session, doing, opened.bay);
      }),

    cancel: (locker, { request_id, session_id, handover_id, exit }) =>
      once(locker, request_id, async () => {
        const session = sessions.resume(session_id, locker);
        const doing = doingOf(session, handover_id);
        const who = { personId: session.person.person_id, method: session.method, knownAt: session.knownAt };
        await decisions.end(locker, doing, exit, who);
        return done(locker, session, doing, exit);
      }),

    next: (locker, { session_id, handover_id }) => {
      const session = sessions.resume(session_id, locker);
      return Promise.resolve(done(locker, session, doingOf(session, handover_id), null));
    },

    extend(sessionId) {
      const session = sessions.resume(sessionId);
      sessions.prolong(session);
      return { expires_at: isoTime(session.expiresAt) };
    },
    end: sessions.end,
  };
}

/** Whose all of it is; null: nothing is allowed. */
function whoseOf({ grants, handIns }: Allowed): Grant['person'] | null {
  return [...grants, ...handIns][0]?.person ?? null;
}

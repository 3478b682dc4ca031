/** What somebody may hand in while ServiceNow is away, and what they are asked about it: plain decisions, in the app's words. */
import type { HandIn, Visit } from '../servicenow/answers.ts';
import { NOTHING_DONE, type Decided, type Doing, type HandedIn } from './decisions.ts';
import { choice } from './views.ts';

/** One that goes on, or that nothing has come of, may be chosen; what lies in a bay may not. */
export function mayHandIn({ kind }: HandIn, latest: Decided | null): boolean {
  if (latest === null || NOTHING_DONE.includes(latest.outcome)) return true;
  return goesOn(latest, kind);
}

/** Its door is open, or was just now. */
const goesOn = ({ outcome, handIn }: Decided, kind: HandIn['kind']) => outcome === 'under_way' && handIn?.kind === kind;

/** A handover that begins with it, under an id that nobody knows yet; or the one that goes on. */
export function begins(one: HandIn, symptom: string, latest: Decided | null, newId: () => string): Doing {
  if (latest?.doing && goesOn(latest, one.kind)) return latest.doing;
  const { grant_id, kind, asset_id, item, bays, person, credentials, alone_s } = one;
  return {
    ...{ grant_id, kind, item, bays, person, credentials, alone_s },
    ...{ handover_id: newId(), direction: 'deposit', bay_number: null, code: null },
    // ServiceNow makes the assignment when it is back.
    ...{ assignment_id: '', number: '', due_at: null, from: '', until: null },
    handIn: { kind, asset_id, symptom },
  };
}

const VERBS = { repair: 'repair', charging: 'charge' } as const;
const KINDS: readonly HandIn['kind'][] = ['repair', 'charging'];

/** Somebody with one device is not asked which. */
export function handInChoices(all: readonly HandIn[]): object[] {
  return KINDS.flatMap((kind) => {
    const own = all.filter((one) => one.kind === kind);
    const [only] = own;
    if (!only) return [];
    const isOnly = own.length === 1;
    const id = choiceOf({ kind, asset_id: isOnly ? only.asset_id : '', symptom: '' });
    return [choice(VERBS[kind], id, isOnly ? only.item : null)];
  });
}

/** All that was chosen before is in it. */
export const choiceOf = ({ kind, asset_id, symptom }: HandedIn) =>
  [VERBS[kind], asset_id, symptom].filter((part) => part !== '').join(':');

/** What a choice stands for. `''`: not chosen yet. */
export function parseHandIn(choiceId: string): HandedIn | null {
  const [, verb, asset_id = '', symptom = ''] =
    /^(repair|charge)(?::([0-9a-f]{32})(?::([a-z_]{1,40}))?)?$/.exec(choiceId) ?? [];
  const kind = KINDS.find((one) => VERBS[one] === verb);
  return kind ? { kind, asset_id, symptom } : null;
}

/** What is still to be said of it; null: nothing. */
export function questionOf(chosen: HandedIn, mine: readonly HandIn[]): Visit['view'] | null {
  const own = mine.filter(({ kind }) => kind === chosen.kind);
  if (chosen.asset_id === '') {
    const choices = own.map(({ asset_id, item }) => choice('device', choiceOf({ ...chosen, asset_id }), item));
    return { kind: 'choose', question: 'which_device', choices };
  }
  const symptoms = own.find(({ asset_id }) => asset_id === chosen.asset_id)?.symptoms ?? [];
  if (symptoms.length === 0 || symptoms.includes(chosen.symptom)) return null;
  const choices = symptoms.map((symptom) => ({
    ...choice('symptom', choiceOf({ ...chosen, symptom }), null),
    title: symptom,
  }));
  return { kind: 'choose', question: 'what_is_wrong', choices };
}

import { NOTHING_MESSAGES, type Duty, type NothingReason } from '../domain/choices';
import type { CommandAnswer, HandoverAnswer } from './render';
import { sessionAnswer, type Visitor } from './session';

/** What a kiosk is answered: `Visit` of docs/api.md. */
export type Question = 'what_to_do' | 'which_device' | 'what_is_wrong' | 'take_spare' | 'take_back';
export type ChoiceKind =
  | 'collect'
  | 'return'
  | 'borrow'
  | 'reopen'
  | 'repair'
  | 'charge'
  | 'swap'
  | 'device'
  | 'symptom'
  | 'spare'
  | 'no_spare'
  | 'take_back'
  | 'keep'
  | 'extend'
  | 'damage'
  | 'another'
  | 'not_listed'
  | Duty;

/** `title` names the thing and says nothing of what is done with it: the kiosk has the verbs, in the person's language. */
export interface Choice {
  readonly choice_id: string;
  readonly kind: ChoiceKind;
  readonly title: string;
  readonly detail: string;
  readonly item: { readonly name: string; readonly asset_tag: string } | null;
  readonly until: string | null;
}

export interface Alternative {
  /** Null: what was wanted. */
  readonly category: string | null;
  readonly locker: string;
  readonly site: string;
}

export type Purpose = 'stock' | 'stage' | 'bring_back';

export type View =
  | {
      readonly kind: 'open';
      readonly handover: HandoverAnswer;
      readonly command: CommandAnswer;
      /** Of an agent's round: how many doors are left, this one among them. */
      readonly round: number | null;
    }
  | { readonly kind: 'choose'; readonly question: Question; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'scan';
      readonly purpose: Purpose;
      readonly left: number | null;
      readonly last: HandoverAnswer | null;
    }
  | {
      readonly kind: 'nothing';
      readonly reason: NothingReason;
      readonly message: string;
      /** What comes closest to what is not there. */
      readonly instead: readonly Alternative[];
    }
  | { readonly kind: 'done'; readonly handover: HandoverAnswer; readonly choices: readonly Choice[] };

export interface Visit {
  readonly session: { readonly session_id: string; readonly expires_at: string | null };
  readonly person: { readonly name: string; readonly language: string; readonly role: 'employee' | 'agent' };
  readonly view: View;
}

export function answer(visitor: Visitor, view: View): Visit {
  const { name, language, role } = visitor.person;
  return { session: sessionAnswer(visitor.session), person: { name, language, role }, view };
}

export function nothingView(reason: NothingReason, instead: readonly Alternative[] = []): View {
  return { kind: 'nothing', reason, message: NOTHING_MESSAGES[reason], instead };
}

/** A choice that is about a thing, or about none. */
export function choice(
  kind: ChoiceKind,
  id: string,
  about: Partial<Pick<Choice, 'title' | 'detail' | 'item' | 'until'>> = {},
): Choice {
  return { choice_id: id, kind, title: '', detail: '', item: null, until: null, ...about };
}

/** A choice that is about one device. */
export function deviceChoice(
  kind: ChoiceKind,
  id: string,
  device: { readonly name: string; readonly tag: string },
): Choice {
  return choice(kind, id, {
    title: device.name,
    detail: device.tag,
    item: { name: device.name, asset_tag: device.tag },
  });
}

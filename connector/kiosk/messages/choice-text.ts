import { SYMPTOMS, type Choice, type Symptom } from '../api/types.ts';
import type { SpokenWords } from '../ui/words.ts';

export interface ChoiceText {
  label: string;
  /** What tells it from the others; may be empty. */
  small: string;
}

/**
 * A choice in the person's words: the app gives names, the verbs are ours. What a newer app offers is shown by its title.
 */
export function choiceText(choice: Choice, words: SpokenWords): ChoiceText {
  const { kind, title, detail, item, until } = choice;
  const { choose } = words;
  const time = until && words.time(until);
  const small = (...parts: (string | null | undefined)[]) => [...new Set(parts.filter(Boolean))].join(' · ');
  const name = item?.name ?? title;
  switch (kind) {
    case 'collect':
    case 'return':
    case 'borrow':
    case 'take_back':
      return { label: choose.kinds[kind](name), small: small(detail, time && choose.until(time)) };
    case 'extend':
      return { label: time ? choose.kinds.extend(time) : name, small: small(time && name, detail) };
    case 'repair':
    case 'charge':
    case 'swap':
      return {
        label: item ? choose.about[kind].one(item.name) : choose.about[kind].any,
        small: small(detail, item?.asset_tag),
      };
    case 'round':
      return { label: Number(title) > 0 ? choose.round(Number(title)) : title, small: small(detail) };
    case 'symptom':
      return { label: isSymptom(title) ? choose.symptoms[title] : title, small: small(detail) };
    case 'device':
      return { label: name, small: small(detail, item?.asset_tag) };
    case 'spare':
      return { label: choose.plain.spare, small: small(item?.name, detail) };
    case 'reopen':
    case 'no_spare':
    case 'keep':
    case 'damage':
    case 'another':
    case 'not_listed':
    case 'stock':
      return { label: choose.plain[kind], small: small(detail) };
    case 'stage':
    case 'bring_back':
      return {
        label: choose.plain[kind],
        small: small(Number(title) > 0 ? words.scan.left(Number(title)) : null, detail),
      };
    default:
      return { label: name, small: small(detail, time && choose.until(time)) };
  }
}

export const isSymptom = (code: string): code is Symptom => (SYMPTOMS as readonly string[]).includes(code);

/** The one heading of a question. */
export function questionText(
  { question, after, intent }: { question: string; after: boolean; intent: string | undefined },
  name: string,
  { choose }: SpokenWords,
): string {
  if (question === 'what_to_do') return after ? choose.after : choose.title(name);
  if (question === 'which_device') {
    return intent === 'repair' || intent === 'charge' || intent === 'swap' || intent === 'another'
      ? choose.whichDevice[intent]
      : choose.whichDevice.other;
  }
  const asked: Readonly<Record<string, string>> = choose.questions;
  return asked[question] ?? choose.other;
}

import { de } from './de.ts';
import { en, type Messages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export type { Messages };
export type Language = 'en' | 'es' | 'de' | 'fr';

export const messages: Readonly<Record<Language, Messages>> = { en, es, de, fr };
export const languages = Object.keys(messages) as Language[];

/** The language of a tag like `de` or `de-CH`; `otherwise` when the page does not speak it. */
export function languageOf(tag: string | undefined, otherwise: Language): Language {
  const primary = (tag ?? '').slice(0, 2).toLowerCase();
  return languages.find((language) => language === primary) ?? otherwise;
}

/** The words for an error code of the connector or the app. */
export function problemText(words: Messages, code: string): { title: string; help: string } {
  return words.problems[PROBLEM_OF[code] ?? 'other'];
}

const PROBLEM_OF: Readonly<Record<string, keyof Messages['problems']>> = {
  credential_unknown: 'credential_unknown',
  credential_locked: 'credential_locked',
  credential_expired: 'credential_expired',
  signin_denied: 'signin_denied',
  locker_out_of_service: 'locker_out_of_service',
  session_unknown: 'session_over',
  session_expired: 'session_over',
  choice_gone: 'taken',
  state_conflict: 'taken',
  nothing_free: 'taken',
  not_yet: 'late',
  view_unknown: 'outdated',
  not_entitled: 'not_possible',
  handover_unknown: 'not_possible',
  handover_ended: 'not_possible',
  exit_not_possible: 'not_possible',
  reopen_too_late: 'not_possible',
  servicenow_away: 'service_away',
  servicenow_busy: 'service_away',
  servicenow_sign_in: 'service_away',
  servicenow_answer: 'service_away',
  unreachable: 'service_away',
  locker_not_served: 'locker_away',
  broker_away: 'locker_away',
  too_many_requests: 'too_many_requests',
  offline_unknown: 'offline_unknown',
  offline_qr: 'offline_qr',
  offline_over: 'offline_over',
  offline_no_bay: 'no_room',
  offline_not_recorded: 'service_away',
};

import { createContext, useContext, useMemo } from 'react';
import { messages, type Language, type Messages } from '../messages/index.ts';

export interface SpokenWords extends Messages {
  /** Day and time at the locker, in the person's language. */
  time(iso: string): string;
  clock(at_ms: number): string;
}

export const WordsContext = createContext<SpokenWords | null>(null);

export function useWords(): SpokenWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('The words are missing: render inside WordsContext.');
  return words;
}

export function useSpokenWords(language: Language, timeZone: string | undefined): SpokenWords {
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(language, {
      ...{ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
      timeZone,
    });
    const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone });
    return {
      ...messages[language],
      time: (iso) => day.format(new Date(iso)),
      clock: (at_ms) => clock.format(at_ms),
    };
  }, [language, timeZone]);
}

import { useCallback, useEffect, useState } from 'react';
import type { Answer, ApiError } from '../../http';

export interface Asked<T> {
  readonly value: T | null;
  readonly error: ApiError | null;
  readonly refresh: () => void;
}

/** What a question is answered with, asked once and again when told to; an answer that comes too late is dropped. */
export function useAnswer<T>(ask: () => Promise<Answer<T>>): Asked<T> {
  const [value, setValue] = useState<T | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let current = true;
    void ask().then((answer) => {
      if (!current) return;
      if (answer.ok) setValue(answer.value);
      setError(answer.ok ? null : answer.error);
    });
    return () => {
      current = false;
    };
  }, [ask, asked]);
  const refresh = useCallback(() => setAsked((times) => times + 1), []);
  return { value, error, refresh };
}

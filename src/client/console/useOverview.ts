import { useCallback, useEffect, useRef, useState } from 'react';
import { readOverview, type ApiError } from './api';
import type { Overview } from './types';

/** Often enough to follow a door by eye, seldom enough for many agents on one node. */
const refreshMs = 3_000;

export interface Live {
  readonly overview: Overview | null;
  readonly error: ApiError | null;
  /** Asks at once, after the agent has changed something. */
  readonly refresh: () => void;
}

/** The state of all lockers, asked again every few seconds while the page is visible. */
export function useOverview(): Live {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const asking = useRef(false);

  const refresh = useCallback(async () => {
    if (asking.current || document.hidden) return;
    asking.current = true;
    const answer = await readOverview();
    asking.current = false;
    if (answer.ok) setOverview(answer.value);
    setError(answer.ok ? null : answer.error);
  }, []);

  useEffect(() => {
    void refresh();
    const timer = window.setInterval(() => void refresh(), refreshMs);
    const onVisible = (): void => void refresh();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [refresh]);

  return { overview, error, refresh: () => void refresh() };
}

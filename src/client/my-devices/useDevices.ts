import { useCallback, useEffect, useState } from 'react';
import type { ApiError } from '../http';
import { readDevices } from './api';
import type { Devices } from './types';

/** What happens at the kiosk shows here soon after, without asking often. */
const refreshMs = 15_000;

export interface Mine {
  readonly devices: Devices | null;
  readonly error: ApiError | null;
  /** Asks at once, after something was changed. */
  readonly refresh: () => Promise<void>;
}

/** The person's devices, asked again while the page is visible. */
export function useDevices(): Mine {
  const [devices, setDevices] = useState<Devices | null>(null);
  const [error, setError] = useState<ApiError | null>(null);

  const refresh = useCallback(async () => {
    if (document.hidden) return;
    const answer = await readDevices();
    if (answer.ok) setDevices(answer.value);
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

  return { devices, error, refresh };
}

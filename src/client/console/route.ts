import { useCallback, useEffect, useState } from 'react';

export const views = ['lockers', 'loans', 'duties', 'rollouts', 'attention', 'explain'] as const;
export type View = (typeof views)[number];
export interface Route {
  readonly view: View;
  readonly locker: string | null;
  readonly bay: string | null;
  readonly rollout: string | null;
}

function read(): Route {
  const query = new URLSearchParams(window.location.search);
  const view = views.find((name) => name === query.get('view')) ?? 'lockers';
  return { view, locker: query.get('locker'), bay: query.get('bay'), rollout: query.get('rollout') };
}

/** What is shown is the address, so that it can be bookmarked, sent to a colleague, and left with the back button. */
export function useRoute(): [Route, (change: Partial<Route>) => void] {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const follow = (): void => setRoute(read());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((change: Partial<Route>) => {
    const next = { ...read(), ...change };
    const query = new URLSearchParams({ view: next.view });
    if (next.locker) query.set('locker', next.locker);
    if (next.bay) query.set('bay', next.bay);
    if (next.rollout) query.set('rollout', next.rollout);
    window.history.pushState(null, '', `?${query.toString()}`);
    setRoute(next);
  }, []);
  return [route, go];
}

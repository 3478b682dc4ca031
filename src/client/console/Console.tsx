import { Attention } from './Attention';
import { Duties } from './Duties';
import { Explain } from './Explain';
import { Loans } from './Loans';
import { Lockers } from './Lockers';
import { Rollouts } from './rollouts/Rollouts';
import { useRoute, type View } from './route';
import { clock } from './time';
import { useOverview } from './useOverview';
import { workOf } from './work';

/** The agents' console: lockers live, who has what, and what needs a person. */
export function Console() {
  const [route, go] = useRoute();
  const { overview, error, refresh } = useOverview();
  const tabs: readonly { readonly view: View; readonly label: string; readonly count?: number | null }[] = [
    { view: 'lockers', label: 'Lockers' },
    { view: 'loans', label: 'Who has what', count: overview?.loans.length },
    { view: 'duties', label: 'Waiting for IT', count: overview && workOf(overview).length },
    { view: 'rollouts', label: 'Rollouts' },
    { view: 'attention', label: 'Needs attention', count: overview?.discrepancies.length },
    { view: 'explain', label: 'Who may what' },
  ];
  return (
    <>
      <header className="top">
        <h1>Smart Lockers</h1>
        <nav aria-label="Views">
          {tabs.map(({ view, label, count }) => (
            <button
              key={view}
              type="button"
              aria-current={route.view === view ? 'page' : undefined}
              onClick={() => go({ view, rollout: null })}
            >
              {label}{' '}
              {typeof count === 'number' && (
                <span className={`count count-${view} count-${Math.min(count, 1)}`}>{count}</span>
              )}
            </button>
          ))}
        </nav>
        <p className="as-of">{overview && `${error ? 'Not live: as of' : 'Live,'} ${clock(overview.as_of)}`}</p>
      </header>
      {error && (
        <p role="alert" className="banner">
          {error.message}
        </p>
      )}
      <main>
        {!overview && !error && route.view !== 'rollouts' && <p role="status">Loading…</p>}
        {overview && route.view === 'lockers' && (
          <Lockers overview={overview} route={route} go={go} refresh={refresh} />
        )}
        {overview && route.view === 'loans' && <Loans loans={overview.loans} asOf={overview.as_of} />}
        {overview && route.view === 'duties' && <Duties overview={overview} go={go} />}
        {route.view === 'rollouts' && <Rollouts rolloutId={route.rollout} go={go} />}
        {overview && route.view === 'attention' && <Attention overview={overview} go={go} />}
        {overview && route.view === 'explain' && <Explain sites={overview.sites} />}
      </main>
    </>
  );
}

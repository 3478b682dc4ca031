import { Lockers } from './Lockers';
import { useRoute, type View } from './route';
import { Attention, Loans } from './Tables';
import { useOverview } from './useOverview';
import { time } from './words';

/** The agents' console: lockers live, who has what, and what needs a person. */
export function Console() {
  const [route, go] = useRoute();
  const { overview, error, refresh } = useOverview();
  const tabs: readonly [View, string][] = [
    ['lockers', 'Lockers'],
    ['loans', `Who has what${overview ? ` (${overview.loans.length})` : ''}`],
    ['attention', `Needs attention${overview ? ` (${overview.discrepancies.length})` : ''}`],
  ];
  return (
    <>
      <header className="top">
        <h1>Smart Lockers</h1>
        <nav aria-label="Views">
          {tabs.map(([view, label]) => (
            <button
              key={view}
              type="button"
              aria-current={route.view === view ? 'page' : undefined}
              onClick={() => go({ view })}
            >
              {label}
            </button>
          ))}
        </nav>
        <p className="as-of">{overview && `As of ${time(overview.as_of)}`}</p>
      </header>
      {error && (
        <p role="alert" className="banner">
          {error.message}
        </p>
      )}
      <main>
        {!overview && !error && <p role="status">Loading…</p>}
        {overview && route.view === 'lockers' && (
          <Lockers overview={overview} route={route} go={go} refresh={refresh} />
        )}
        {overview && route.view === 'loans' && <Loans loans={overview.loans} />}
        {overview && route.view === 'attention' && <Attention discrepancies={overview.discrepancies} />}
      </main>
    </>
  );
}

import type { State } from '../state/state.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

/** Knowledge younger than this is as good as new. */
const STALE_S = 120;
const HOUR_S = 3_600;

/** Where one stands, what time it is there, and in plain words what does not work just now. */
export function Header({ state }: { state: State }) {
  const words = useWords();
  const trouble = troubleOf(state, words);
  return (
    <header>
      <div className="place">
        <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
          <rect x="3" y="3" width="26" height="26" rx="6" />
          <path d="M16 3v26M3 12h13M3 21h13M16 16h13" />
        </svg>
        <div>
          <strong>{state.locker?.name ?? 'Smart Lockers'}</strong>
          {state.locker && <span>{state.locker.site}</span>}
        </div>
      </div>
      {state.now > 0 && <time>{words.clock(state.now)}</time>}
      {/* It stands before there is something to say: what comes with its words already in it is not read aloud. */}
      <div className="troubles" role="status">
        {trouble && (
          <p className="trouble">
            <Icon name="warn" />
            {trouble}
          </p>
        )}
      </div>
    </header>
  );
}

function troubleOf({ linked, service, locker }: State, words: ReturnType<typeof useWords>): string | null {
  if (!locker) return null;
  if (!linked) return words.service.unlinked;
  if (service.locker === 'offline') return words.service.offline;
  if (service.servicenow === 'ok') return null;
  const age = service.knowledge_age_s >= STALE_S ? words.service.age(inWords(service.knowledge_age_s)) : '';
  return `${words.service[service.alone ?? 'nothing']} ${age}`.trim();
}

/** The units are written alike in all languages of the page. */
function inWords(seconds: number): string {
  return seconds < 2 * HOUR_S ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / HOUR_S)} h`;
}

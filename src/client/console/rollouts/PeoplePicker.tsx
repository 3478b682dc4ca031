import { useEffect, useId, useRef, useState } from 'react';
import { findPeople } from './api';
import type { Person } from './types';

/** Who types is not asked for at each letter. */
const pauseMs = 250;

interface Found {
  readonly people: readonly Person[];
  readonly more: boolean;
}

/** Chooses people one by one, by name, user name or e-mail address; all of it by keyboard too. */
export function PeoplePicker({ onChosen }: { readonly onChosen: (people: readonly string[]) => void }) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly Person[]>([]);
  const { found, problem } = useFound(search);
  const searchId = useId();
  const field = useRef<HTMLInputElement>(null);
  const others = found?.people.filter((one) => !chosen.some(({ person_id: id }) => id === one.person_id)) ?? [];

  function add(person: Person): void {
    setChosen([...chosen, person]);
    setSearch('');
    field.current?.focus();
  }

  function remove(person: Person): void {
    setChosen(chosen.filter((one) => one !== person));
    field.current?.focus();
  }

  return (
    <div className="picker">
      <label htmlFor={searchId}>Or choose people: a name, a user name or an e-mail address</label>
      <input
        id={searchId}
        ref={field}
        type="search"
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <p role="status" className="hint">
        {problem ?? foundText(found, others.length)}
      </p>
      {others.length > 0 && (
        <ul className="found" aria-label="People found">
          {others.map((person) => (
            <li key={person.person_id}>
              <button type="button" onClick={() => add(person)}>
                {person.name} <span className="hint">{person.user_name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <>
          <ul className="chosen" aria-label="People chosen">
            {chosen.map((person) => (
              <li key={person.person_id}>
                {person.name}{' '}
                <button type="button" aria-label={`Leave out ${person.name}`} onClick={() => remove(person)}>
                  ✕
                </button>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => onChosen(chosen.map(({ person_id: id }) => id))}>
            Check {chosen.length} {chosen.length === 1 ? 'person' : 'people'}
          </button>
        </>
      )}
    </div>
  );
}

/** What is found for the last thing typed; an answer to something older is not shown. */
function useFound(search: string): { readonly found: Found | null; readonly problem: string | null } {
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = search.trim();
  useEffect(() => {
    setFound(null);
    if (wanted.length < 2) return;
    let isCurrent = true;
    const timer = window.setTimeout(() => {
      void findPeople(wanted).then((answer) => {
        if (!isCurrent) return;
        setFound(answer.ok ? answer.value : null);
        setProblem(answer.ok ? null : answer.error.message);
      });
    }, pauseMs);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [wanted]);
  return { found, problem };
}

function foundText(found: Found | null, others: number): string {
  if (!found) return '';
  if (others === 0) return found.people.length === 0 ? 'Nobody is found.' : 'Everybody found is chosen already.';
  return found.more ? `${others} of more: type on to see fewer.` : `${others} found.`;
}

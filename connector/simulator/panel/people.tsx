import type { Person } from './api.ts';

interface PeopleProps {
  people: Person[];
  /** Who stands before the locker. */
  who: Person | null;
  onCome(person: Person): void;
  /** Null without a kiosk: there is no reader to hold a badge to. */
  onBadge: ((badge: string) => void) | null;
}

/** Who may be standing there, with what they carry; IT apart from the others. */
export function People({ people, ...rest }: PeopleProps) {
  const agents = people.filter(({ role }) => role === 'agent');
  const others = people.filter(({ role }) => role !== 'agent');
  return (
    <section>
      <h2>Who is there?</h2>
      <Group people={others} {...rest} />
      {agents.length > 0 && (
        <>
          <h3>From IT</h3>
          <Group people={agents} {...rest} />
        </>
      )}
    </section>
  );
}

function Group({ people, who, onCome, onBadge }: PeopleProps) {
  return (
    <ul className="people">
      {people.map((person) => {
        const { name, badge, pin } = person;
        return (
          <li key={name} data-there={person === who}>
            <button type="button" className="name" aria-pressed={person === who} onClick={() => onCome(person)}>
              {name}
            </button>
            {pin && <span>code {pin}</span>}
            {badge && onBadge && (
              <button
                type="button"
                aria-label={`Hold the badge of ${name} to the reader`}
                onClick={() => {
                  onCome(person);
                  onBadge(badge);
                }}
              >
                Hold badge
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import type { Person } from './api.ts';

/** Who may be standing there, with what they carry. Without a kiosk there is no reader to hold a badge to. */
export function People({ people, onBadge }: { people: Person[]; onBadge: ((badge: string) => void) | null }) {
  return (
    <section>
      <h2>Who is there?</h2>
      <ul className="people">
        {people.map(({ name, badge, pin }) => (
          <li key={name}>
            <strong>{name}</strong>
            {pin && <span>code {pin}</span>}
            {badge && onBadge && (
              <button
                type="button"
                aria-label={`Hold the badge of ${name} to the reader`}
                onClick={() => onBadge(badge)}
              >
                Hold badge
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

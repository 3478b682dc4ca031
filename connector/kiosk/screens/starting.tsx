import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

/** Nobody can do anything yet: the page asks for its locker, and says so where nobody answers. */
export function Starting({ unreachable }: { unreachable: boolean }) {
  const words = useWords();
  return (
    <section className="screen centred">
      <div className="say">
        {unreachable ? (
          <>
            <span className="seal" data-tone="warn">
              <Icon name="warn" />
            </span>
            <h1>{words.unreachable.title}</h1>
            <p>{words.unreachable.help}</p>
          </>
        ) : (
          <>
            <span className="spinner" aria-hidden="true" />
            <h1>{words.starting}</h1>
          </>
        )}
      </div>
    </section>
  );
}

import { useWords } from '../ui/words.ts';

export function Starting() {
  const words = useWords();
  return (
    <section className="screen centred">
      <div className="say">
        <span className="spinner" aria-hidden="true" />
        <h1>{words.starting}</h1>
      </div>
    </section>
  );
}

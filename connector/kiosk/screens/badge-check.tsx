import { badgeReadings, type BadgeReading } from '../../src/kiosk/badge-formats.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { ReaderPicture } from '../ui/reader-picture.tsx';
import { useWords } from '../ui/words.ts';

/** For agents: what the reader makes of a badge, to find out why somebody's is not known. */
export function BadgeCheck({ text, dispatch }: { text: string | null; dispatch: Dispatch }) {
  const { badge, finish } = useWords();
  return (
    <section className="screen badge-check">
      <div className="say">
        {text === null && <ReaderPicture busy={false} />}
        <h1>{badge.title}</h1>
        <p>{badge.hint}</p>
      </div>
      {text !== null && <Readings text={text} />}
      <div className="act actions">
        <Button tone="main" onPress={() => dispatch({ type: 'finish' })}>
          {finish}
        </Button>
      </div>
    </section>
  );
}

function Readings({ text }: { text: string }) {
  const { badge } = useWords();
  const known = badgeReadings(text).filter(({ format }) => format !== 'text');
  return (
    <div className="readings">
      <p>
        {badge.read} <code>{text}</code>
      </p>
      {known.length === 0 ? <p>{badge.none}</p> : <ReadingTable readings={known} />}
      {known.some(({ uid_hex }) => uid_hex) && <p>{badge.order}</p>}
    </div>
  );
}

function ReadingTable({ readings }: { readings: BadgeReading[] }) {
  const { badge } = useWords();
  return (
    <table aria-label={badge.open}>
      <thead>
        <tr>
          {[badge.format, badge.facility, badge.card, badge.uid].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {readings.map(({ format, facility, card, uid_hex, key }) => (
          <tr key={`${format} ${key}`}>
            <th scope="row">{format}</th>
            <td>{facility ?? '–'}</td>
            <td>{card ?? '–'}</td>
            <td>{uid_hex ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

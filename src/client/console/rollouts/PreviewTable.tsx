import { Pill } from '../Status';
import type { Preview, PreviewLine } from './types';

/** So many good lines are shown; what is wrong is always shown. */
const mostGood = 20;

/** What a list would become: what is wrong stands first, each with its line of the file. */
export function PreviewTable({ preview }: { readonly preview: Preview }) {
  const { problem, columns_ignored: ignored, good, bad } = preview;
  if (problem) {
    return (
      <p role="alert" className="problem">
        Line {problem.line}: {problem.message}
      </p>
    );
  }
  const wrong = preview.lines.filter((line) => line.problems.length > 0);
  const right = preview.lines.filter((line) => line.problems.length === 0);
  return (
    <>
      <p role="status">
        <strong>{good}</strong> of {good + bad} lines can be added.
        {bad > 0 && ` ${bad} cannot, and are left out.`}
        {ignored.length > 0 && ` Columns that are not known are left out: ${ignored.join(', ')}.`}
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Preview of the list">
        <table>
          <caption className="visually-hidden">Preview of the list</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Person</th>
              <th scope="col">Device</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {[...wrong, ...right.slice(0, mostGood)].map((line) => (
              <Row key={line.line} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {right.length > mostGood && <p className="hint">And {right.length - mostGood} more that can be added.</p>}
    </>
  );
}

function Row({ line }: { readonly line: PreviewLine }) {
  return (
    <tr>
      <th scope="row">{line.line}</th>
      <td data-label="Person">
        {line.person || line.written} {line.person && <span className="hint">{line.written}</span>}
      </td>
      <td data-label="Device">
        {line.asset_tag}
        {line.replaces && <span className="hint"> for {line.replaces}</span>}
      </td>
      <td data-label="What is wrong">
        {line.problems.length === 0 ? (
          <Pill tone="stocked" text="Good" />
        ) : (
          line.problems.map(({ code, message }) => (
            <p key={code} className="problem">
              {message}
            </p>
          ))
        )}
      </td>
    </tr>
  );
}

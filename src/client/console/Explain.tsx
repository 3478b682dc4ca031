import { useState, type FormEvent } from 'react';
import { readExplanations } from './api';
import { recordLink, recordsLink } from './records';
import type { Explanation, Explanations, Overview } from './types';
import { answerText, sentence } from './words';

interface Props {
  readonly sites: Overview['sites'];
}

/** What a person may do at a locker, and why not: the rules that decide it, asked and told in words. */
export function Explain({ sites }: Props) {
  const lockers = sites.flatMap((site) => site.lockers.map((locker) => ({ ...locker, site: site.name })));
  const [person, setPerson] = useState('');
  const [lockerId, setLockerId] = useState(lockers[0]?.locker_id ?? '');
  const [told, setTold] = useState<Explanations | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function ask(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await readExplanations(person.trim(), lockerId);
    setTold(answer.ok ? answer.value : null);
    setProblem(answer.ok ? null : answer.error.message);
  }

  return (
    <section className="explain">
      <h2>What may this person do here, and why not?</h2>
      <form onSubmit={(event) => void ask(event)}>
        <label>
          Person
          <input
            required
            maxLength={100}
            placeholder="User name or e-mail address"
            value={person}
            onChange={(event) => setPerson(event.target.value)}
          />
        </label>
        <label>
          Locker
          <select value={lockerId} onChange={(event) => setLockerId(event.target.value)}>
            {lockers.map((locker) => (
              <option key={locker.locker_id} value={locker.locker_id}>
                {locker.name} · {locker.site}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="primary">
          Explain
        </button>
      </form>
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      {told && <Answers told={told} />}
      <p className="hint">
        The first policy that matches decides, by its order.{' '}
        <a href={recordsLink('x_smart_lockers_policy', 'active=true^ORDERBYorder')}>All policies</a>
      </p>
    </section>
  );
}

function Answers({ told }: { readonly told: Explanations }) {
  return (
    <>
      <h3 role="status">
        {told.person.name} at {told.locker.name}, {told.locker.site}
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">May they?</th>
            <th scope="col">Why</th>
            <th scope="col">Policy</th>
          </tr>
        </thead>
        <tbody>
          {told.answers.map((answer) => (
            <Row key={`${answer.kind} ${answer.category}`} answer={answer} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ answer }: { readonly answer: Explanation }) {
  return (
    <tr>
      <th scope="row">
        {sentence(answer.kind)}
        <span className="hint"> {answer.category ?? 'any device'}</span>
      </th>
      <td data-label="May they?">
        <span className={`answer answer-${answer.answer}`}>{answerText(answer.answer)}</span>
      </td>
      <td data-label="Why">{answer.text}</td>
      <td data-label="Policy">
        {answer.policy ? (
          <a href={recordLink('x_smart_lockers_policy', answer.policy.policy_id)}>{answer.policy.name}</a>
        ) : (
          'None'
        )}
      </td>
    </tr>
  );
}

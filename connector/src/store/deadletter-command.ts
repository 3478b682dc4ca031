/** The operator's words for dead letters: what to do, and what was done, as text. */
import { createDeadLetters, type DeadLetterRow } from './deadletters.ts';
import { openDatabase } from './database.ts';

const USAGE = `usage: deadletters list | explain ID | retry ID…|--all | drop ID…|--all
  DATA_DIR names the connector's data directory (default .data/connector); the connector may be running.`;

/** @throws Error with words for the operator. */
export function deadLetterCommand([action, ...ids]: readonly string[], dataDir: string, now: number): string {
  const db = openDatabase(dataDir);
  try {
    const letters = createDeadLetters(db);
    const chosen = ids.includes('--all') ? null : ids;
    const [first] = ids;
    if (action === 'list') return letters.list().map(line).join('\n');
    if (action === 'explain' && first) return explain(letters.find(first));
    if (action === 'retry' && first) return `${letters.retry(chosen, now)} put back; malformed ones stay. ${LATE}`;
    if (action === 'drop' && first) return `${letters.drop(chosen)} dropped`;
    throw new Error(USAGE);
  } finally {
    db.close();
  }
}

const LATE =
  'Where later events of the locker have been applied, an event enters the trail and has no other effect: see to its handover by hand.';

const line = ({ event_id, controller, code, at }: DeadLetterRow) =>
  [event_id, controller, code, new Date(at).toISOString()].join('\t');

function explain(row: DeadLetterRow | null): string {
  if (!row) throw new Error('There is no such dead letter.');
  return [
    line(row),
    `reason: ${row.message}`,
    `event: ${row.body}`,
    'What to do about each code: docs/connector.md.',
  ].join('\n');
}

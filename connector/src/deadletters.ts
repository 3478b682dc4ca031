#!/usr/bin/env node
/** Events that ServiceNow refused for good: `node connector/dist/src/deadletters.js list|explain|retry|drop [event id … | --all]`. */
import { createDeadLetters, type DeadLetterRow } from './store/deadletters.ts';
import { openDatabase } from './store/database.ts';
import { messageOf } from './errors.ts';

const USAGE = `usage: deadletters list | explain ID | retry ID…|--all | drop ID…|--all
  DATA_DIR names the connector's data directory (default .data/connector); the connector may be running.
`;

const print = (text: string) => process.stdout.write(`${text}\n`);
const line = ({ event_id, controller, code, at }: DeadLetterRow) =>
  [event_id, controller, code, new Date(at).toISOString()].join('\t');

function main([action, ...ids]: string[]): void {
  const db = openDatabase(process.env.DATA_DIR || '.data/connector');
  try {
    const letters = createDeadLetters(db);
    const chosen = ids.includes('--all') ? null : ids;
    if (action === 'list') letters.list().forEach((row) => print(line(row)));
    else if (action === 'explain' && ids[0]) print(explain(letters.find(ids[0])));
    else if (action === 'retry' && ids.length > 0)
      print(`${letters.retry(chosen, Date.now())} put back; malformed ones stay`);
    else if (action === 'drop' && ids.length > 0) print(`${letters.drop(chosen)} dropped`);
    else throw new Error(USAGE);
  } finally {
    db.close();
  }
}

function explain(row: DeadLetterRow | null): string {
  if (!row) throw new Error('There is no such dead letter.');
  return [
    line(row),
    `reason: ${row.message}`,
    `event: ${row.body}`,
    'What to do about each code: docs/connector.md.',
  ].join('\n');
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

/** Reports to ServiceNow what became of commands, from the disk, until it has answered for each. */
import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { createLoop } from '../loop.ts';
import type { Client, CommandResult } from '../servicenow/client.ts';
import type { Results, StoredResult } from '../store/results.ts';
import type { Progress } from './dispatch.ts';

export interface Reporting {
  start(): void;
  /** Returns before the disk is written: a tap does not wait for it. */
  add(progress: Progress): void;
  stop(): Promise<void>;
}

export interface ReportingParts {
  readonly results: Results;
  readonly client: Client;
  readonly connectorId: () => string | null;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whether ServiceNow knows a command yet: one that was made here it learns of by an event. */
  readonly knows: (commandId: string) => boolean;
  readonly onReported: (commandIds: readonly string[]) => void;
}

const toResult = ({ command_id, state, detail, at }: StoredResult): CommandResult => ({
  command_id,
  state,
  at,
  ...(detail ? { detail } : {}),
});

const BATCH = 100;
/** A command's steps follow each other within it: one report instead of three. */
const GATHER_MS = 250;
const NOT_STORED_MS = 1_000;
const NOT_REGISTERED_MS = 1_000;
const NOT_KNOWN_MS = 1_000;
/** While the disk takes nothing. The app closes commands of which it hears nothing by itself. */
const MAX_UNWRITTEN = 10_000;

export function createReporting(parts: ReportingParts): Reporting {
  const { results, client, connectorId, clock, log, knows, onReported } = parts;
  const unwritten: Progress[] = [];
  const timers = new Set<() => void>();

  async function run(): Promise<number> {
    write();
    const batch = results.list(BATCH, knows);
    const id = connectorId();
    if (results.count() === 0) return unwritten.length > 0 ? NOT_STORED_MS : Infinity;
    if (id === null) return NOT_REGISTERED_MS;
    if (batch.length === 0) return NOT_KNOWN_MS;
    const answer = await client.results(id, batch.map(toResult));
    const answered = new Map(answer.results.map((result) => [result.command_id, result]));
    for (const { command_id, status, error } of answer.results)
      if (status === 'refused') log.warn({ command_id, ...error }, 'ServiceNow refused the result of a command');
    const settled = batch.filter((result) => answered.has(result.command_id));
    results.remove(settled);
    onReported(settled.map((result) => result.command_id));
    if (settled.length === 0) throw new Error('ServiceNow answered for no result');
    return results.count() > 0 || unwritten.length > 0 ? GATHER_MS : Infinity;
  }

  /** One commit for all steps that came up since the last. */
  function write(): void {
    if (unwritten.length === 0) return;
    const steps = unwritten.splice(0);
    try {
      results.put(steps);
    } catch (error) {
      unwritten.unshift(...steps.slice(-MAX_UNWRITTEN));
      log.error({ waiting: unwritten.length, problem: messageOf(error) }, 'results of commands cannot be stored yet');
    }
  }

  const loop = createLoop({ name: 'command results', clock, log, run });
  return {
    start: loop.start,
    add(progress) {
      unwritten.push(progress);
      // `sent` and `accepted` are soon overtaken; and a disk that stalls here would hold up the command itself.
      if (progress.state !== 'sent' && progress.state !== 'accepted') setImmediate(write);
      if (unwritten.length > 1) return;
      const cancel = clock.after(GATHER_MS, () => {
        timers.delete(cancel);
        loop.wake();
      });
      timers.add(cancel);
    },
    async stop() {
      for (const cancel of timers) cancel();
      await loop.stop();
      await run().catch((error: unknown) =>
        log.warn({ problem: messageOf(error) }, 'results of commands wait on disk for the next start'),
      );
    },
  };
}

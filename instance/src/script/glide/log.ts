import type { Transaction } from '../../kernel.ts';
import type { Engine } from '../engine.ts';
import { toText } from './values.ts';

export type Level = 'debug' | 'info' | 'warn' | 'error';
export interface LogLine {
  readonly level: Level;
  readonly message: string;
}

const collectors = new WeakMap<Transaction, LogLine[]>();

/** The lines that scripts of this transaction log from now on. */
export function collectLog(tx: Transaction): readonly LogLine[] {
  const lines: LogLine[] = [];
  collectors.set(tx, lines);
  return lines;
}

/** `{0}` and its like replaced by what follows a message. */
export const filled = (message: unknown, values: readonly unknown[]): string =>
  toText(message).replace(/\{(\d+)\}/g, (whole, index: string) =>
    Number(index) < values.length ? toText(values[Number(index)]) : whole,
  );

export function writeLog({ kernel, tx, scope }: Engine, level: Level, message: string): void {
  collectors.get(tx)?.push({ level, message });
  kernel.log(level, scope, message);
}

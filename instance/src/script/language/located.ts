import { NotImplemented, ScriptError, TransactionCancelled } from '../errors.ts';
import { isScriptName, sourceLine } from './compile.ts';

/** Where in the instance's scripts an error arose: the topmost frame that lies in one. */
function origin(error: unknown): { name: string; line: number } | null {
  const stack = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : '';
  for (const frame of stack.split('\n')) {
    const match = /^\s*(?:at (?:.*? \()?)?(.+?):(\d+)(?::(\d+))?\)?$/.exec(frame);
    if (match?.[1] && isScriptName(match[1])) return { name: match[1], line: sourceLine(match[1], Number(match[2])) };
  }
  return null;
}

/** The store has a class of its own for what its queries lack: the name counts. */
const isMissing = (thrown: unknown): thrown is Error =>
  typeof thrown === 'object' && thrown !== null && 'name' in thrown && thrown.name === 'NotImplemented';

/** A thrown value as the callers of {@link Scripts.run} get it: with the script's name and line. */
export function located(thrown: unknown, name: string): Error {
  if (thrown instanceof TransactionCancelled || thrown instanceof ScriptError) return thrown;
  const where = origin(thrown) ?? { name, line: null };
  if (isMissing(thrown)) {
    const place = ` (${where.name}${where.line === null ? '' : `; line ${where.line}`})`;
    return thrown.message.endsWith(')')
      ? thrown
      : Object.assign(new NotImplemented(thrown.message.replace(/^NotImplemented: /, ''), place), { cause: thrown });
  }
  const message =
    typeof thrown === 'object' && thrown !== null && 'message' in thrown
      ? `${'name' in thrown ? `${String(thrown.name)}: ` : ''}${String(thrown.message)}`
      : String(thrown);
  return new ScriptError(message, where.name, where.line, thrown);
}

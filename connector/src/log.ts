/** Structured logs (JSON lines on standard output). */
import { pino, type Logger } from 'pino';

export type { Logger };

/** Members that hold a secret wherever they turn up; their values never reach a log. */
const SECRET_MEMBERS = [
  'password',
  'token',
  'kiosk_token',
  'client_secret',
  'assertion',
  'authorization',
  'value',
  'code_value',
];

/**
 * Lines are written beside the work, and flushed when the process ends in order: a line that is written at once costs as much
 * as sending the command, between a tap and its door. A process that is killed may lose its last lines, never an event.
 */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_MEMBERS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
    },
    pino.destination({ sync: false }),
  );
}

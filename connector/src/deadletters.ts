#!/usr/bin/env node
/** Events that ServiceNow refused for good: `node connector/dist/src/deadletters.js list|explain|retry|drop [event id … | --all]`. */
import { messageOf } from './errors.ts';
import { deadLetterCommand } from './store/deadletter-command.ts';

try {
  process.stdout.write(
    `${deadLetterCommand(process.argv.slice(2), process.env.DATA_DIR || '.data/connector', Date.now())}\n`,
  );
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

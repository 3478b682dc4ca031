import { canonicalCredential } from '../domain/credentials';
import { UNDECIDED } from '../domain/stateMachine';
import { keyedHash, newCode } from '../data/platform';
import { selectOne } from '../data/records';
import { CREDENTIAL, HANDOVER } from '../data/tables';

const CODE_DIGITS = 6;
/** How often a code that stands for something else already is drawn again. */
const MOST_TRIES = 5;

/** In what form a code from a mail is stored. */
export function codeHashOf(code: string): string {
  return keyedHash(canonicalCredential('pin', code));
}

/** A code that stands for nothing else: no other handover's code, and nobody's PIN. */
export function freeCode(): string {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const code = newCode(CODE_DIGITS);
    const hash = codeHashOf(code);
    const taken =
      selectOne(
        HANDOVER,
        ['sys_id'],
        [
          ['code_hash', '=', hash],
          ['state', 'IN', UNDECIDED],
        ],
      ) ?? selectOne(CREDENTIAL, ['sys_id'], [['value_hash', '=', hash]]);
    if (!taken) return code;
  }
  return newCode(CODE_DIGITS + 2);
}

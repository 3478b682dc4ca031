import { canonicalCredential } from '../domain/credentials';
import type { Handover } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { derivedCode, keyedHash, offlineHash } from '../data/platform';
import { selectOne } from '../data/records';
import { CREDENTIAL, HANDOVER } from '../data/tables';

const CODE_DIGITS = 6;
/** How often a code that stands for something else already is made anew. */
const MOST_TRIES = 5;

/** In what form a code from a mail is stored: the columns of its handover that it fills. */
export interface CodeColumns {
  readonly code_hash: string;
  readonly code_offline_hash: string;
}

/** Of a handover of which no code was sent. */
export const NO_CODE: CodeColumns = { code_hash: '', code_offline_hash: '' };

export function codeColumns(code: string): CodeColumns {
  const canonical = canonicalCredential('pin', code);
  return { code_hash: keyedHash(canonical), code_offline_hash: offlineHash(canonical) };
}

/** The code that a handover has already, for what takes its place. */
export function sameCode({ codeHash, codeOfflineHash }: Handover): CodeColumns {
  return { code_hash: codeHash, code_offline_hash: codeOfflineHash };
}

/**
 * The code of a promise, which stands for nothing else: no other assignment's code, and nobody's PIN. A step that is run again
 * comes to the same code, so that what the person was told stays true.
 * @param promise tells the promises of one assignment apart
 */
export function codeFor(assignmentId: string, ...promise: readonly string[]): string {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const code = derivedCode(CODE_DIGITS, 'code', assignmentId, ...promise, String(tries));
    const hash = keyedHash(canonicalCredential('pin', code));
    const taken =
      selectOne(
        HANDOVER,
        ['sys_id'],
        [
          ['code_hash', '=', hash],
          ['state', 'IN', UNDECIDED],
          ['assignment', '!=', assignmentId],
        ],
      ) ?? selectOne(CREDENTIAL, ['sys_id'], [['value_hash', '=', hash]]);
    if (!taken) return code;
  }
  return derivedCode(CODE_DIGITS + 2, 'code', assignmentId, ...promise);
}

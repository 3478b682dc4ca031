import type { SignInState } from '../domain/signIns';
import { fromGlide } from '../domain/time';
import { keyedHash } from './platform';
import { selectOne, type Condition } from './records';
import { SIGNIN } from './tables';

export interface SignIn {
  readonly id: string;
  readonly lockerId: string;
  readonly state: SignInState;
  /** Who has decided on it; `''`: nobody yet. */
  readonly personId: string;
  readonly expiresAt: number;
}

export function readSignIn(where: readonly Condition[]): SignIn | null {
  const row = selectOne(SIGNIN, ['sys_id', 'locker', 'state', 'person', 'expires_at'], where);
  return (
    row && {
      id: row.sys_id,
      lockerId: row.locker,
      state: row.state as SignInState,
      personId: row.person,
      expiresAt: fromGlide(row.expires_at) ?? 0,
    }
  );
}

/** @param code in its canonical form */
export function userCodeHash(code: string): string {
  return keyedHash(`signin:${code}`);
}

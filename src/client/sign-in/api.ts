import { callsTo, type Answer } from '../http';

/** The sign-in that a code stands for; the contract is `docs/api.md`. */
export interface Asked {
  readonly locker: string;
  readonly site: string;
  readonly person: string;
  readonly language: string;
}

const call = callsTo('/api/x_smart_lockers/v1/portal');

export const lookAt = (code: string): Promise<Answer<Asked>> =>
  call('GET', `/signin?${new URLSearchParams({ code }).toString()}`);

export const confirm = (code: string): Promise<Answer<object>> => call('POST', '/signin/confirm', { code });

export const deny = (code: string): Promise<Answer<object>> => call('POST', '/signin/deny', { code });

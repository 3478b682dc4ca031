import { gs } from '@servicenow/glide';
import { errorAnswer, isAppError } from '../domain/errors';

/**
 * Does what a button stands for and tells the agent how it went, on the form or list that comes next.
 * @param work may say itself how it went, where that is not `done`
 */
export function tell(done: string, work: () => string | void): void {
  try {
    gs.addInfoMessage(work() || done);
  } catch (thrown) {
    if (!isAppError(thrown)) gs.error(`Smart Lockers: ${String(thrown)}`);
    gs.addErrorMessage(errorAnswer(thrown).error.message);
  }
}

import { gs } from '@servicenow/glide';
import { errorAnswer, isAppError } from '../domain/errors';

/** Does what a button stands for and tells the agent how it went, on the form or list that comes next. */
export function tell(done: string, work: () => void): void {
  try {
    work();
    gs.addInfoMessage(done);
  } catch (thrown) {
    if (!isAppError(thrown)) gs.error(`Smart Lockers: ${String(thrown)}`);
    gs.addErrorMessage(errorAnswer(thrown).error.message);
  }
}

/** A request that is sent again, by the kiosk of the same locker, is the same one. */
import type { Locker } from '../servicenow/answers.ts';

/** Answers are kept for requests that come twice. */
const MAX_ANSWERS = 2_000;

export function createOnce<T>() {
  const answers = new Map<string, Promise<T>>();
  return ({ locker_id }: Locker, requestId: string, answer: () => Promise<T>): Promise<T> => {
    const key = `${locker_id}:${requestId}`;
    const known = answers.get(key);
    if (known) return known;
    const made = answer();
    answers.set(key, made);
    // One that failed has changed nothing, and may be tried again.
    made.catch(() => answers.delete(key));
    if (answers.size > MAX_ANSWERS) for (const oldest of answers.keys()) if (answers.delete(oldest)) break;
    return made;
  };
}

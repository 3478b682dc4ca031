/** A request that is sent again is the same one. */

/** Answers are kept for requests that come twice. */
const MAX_ANSWERS = 2_000;

export function createOnce<T>() {
  const answers = new Map<string, Promise<T>>();
  return (requestId: string, answer: () => Promise<T>): Promise<T> => {
    const known = answers.get(requestId);
    if (known) return known;
    const made = answer();
    answers.set(requestId, made);
    // One that failed has changed nothing, and may be tried again.
    made.catch(() => answers.delete(requestId));
    if (answers.size > MAX_ANSWERS) for (const oldest of answers.keys()) if (answers.delete(oldest)) break;
    return made;
  };
}

/** What has been said of an assignment, and when it is to be said. */
export interface Said {
  readonly stage: string;
  readonly at: number | null;
  readonly saidAt: number | null;
  readonly now: number;
}

/** Not yet said since its time was set last: an extension sets all times anew, and so does another window to collect. */
function isTime({ at, saidAt, now }: Said): boolean {
  return at !== null && at <= now && (saidAt === null || saidAt < at);
}

/** Whether it is time to remind of the end of what runs: a loan, or the time in a charging bay. */
export function shouldRemind(running: Said): boolean {
  return running.stage === 'active' && isTime(running);
}

/** Whether it is time to remind of a window to collect: not any more once it has passed. @param until its end */
export function shouldRemindToCollect(waiting: Said & { readonly until: number | null }): boolean {
  return waiting.stage === 'reserved' && waiting.until !== null && waiting.now < waiting.until && isTime(waiting);
}

/** Whether it is time to tell the manager. */
export function shouldEscalate(loan: Said): boolean {
  return loan.stage === 'overdue' && isTime(loan);
}

/** Whether what runs has become overdue. */
export function isOverdue(running: Omit<Said, 'saidAt'>): boolean {
  return running.stage === 'active' && isTime({ ...running, saidAt: null });
}

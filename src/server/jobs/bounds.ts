/**
 * Each scheduled job looks for rows by their state, does a bounded number of them, and leaves the rest to its next run, a minute
 * later. Each is a module of its own: a run loads what it needs and no more.
 */
export const MOST_AT_ONCE = 100;
/** Of what takes many writes. */
export const MOST_SERVED = 20;

/**
 * When the first of some rows is due, remembered so that an idle instance asks its database nothing. `undefined` is
 * "not known": the next who wants to know reads it.
 */
export interface Earliest {
  /** Milliseconds, or null when nothing waits. */
  ms(): number | null;
  /** A row has been added or moved to this time. */
  notice(ms: number): void;
  /** Rows have been changed in ways that are not known here. */
  forget(): void;
}

export function createEarliest(read: () => number | null): Earliest {
  let known: number | null | undefined;
  return {
    ms() {
      if (known === undefined) known = read();
      return known;
    },
    notice(ms) {
      if (known !== undefined) known = known === null ? ms : Math.min(known, ms);
    },
    forget: () => void (known = undefined),
  };
}

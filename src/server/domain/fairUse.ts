/** A return that came too late. */
export interface Strike {
  /** The loan. */
  readonly assignmentId: string;
  readonly at: number;
  /** From then on it no longer counts towards a pause. */
  readonly expiresAt: number;
  readonly forgiven: boolean;
}

/**
 * The latest strike that makes it too many, and so begins a pause in borrowing; null: none does. A strike that is forgiven never was.
 * @param allowed how many there may be before borrowing pauses; 0: it never does
 */
export function pausingStrike(strikes: readonly Strike[], allowed: number): Strike | null {
  if (allowed === 0) return null;
  const counting = strikes.filter(({ forgiven }) => !forgiven).sort((one, other) => one.at - other.at);
  const pausing = counting.filter((strike, index) => {
    const first = counting[index - allowed + 1];
    return first !== undefined && first.expiresAt > strike.at;
  });
  return pausing[pausing.length - 1] ?? null;
}

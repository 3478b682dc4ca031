/** Time as the instance sees it. Everything that asks for the time or waits asks here, so that tests can move it. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that runs like the system's, from wherever it was moved to. */
export class MovableClock implements Clock {
  #offsetMs = 0;
  #frozenAtMs: number | null;
  constructor(frozenAtMs: number | null = null) {
    this.#frozenAtMs = frozenAtMs;
  }
  now(): number {
    return (this.#frozenAtMs ?? Date.now()) + this.#offsetMs;
  }
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`a clock only moves forward, not by ${ms} ms`);
    this.#offsetMs += ms;
  }
}

import { findElsewhere, type Found } from './addresses.ts';

/** A connector that is gone, or does not serve the locker, may be back in a moment. Then the others are asked, again and again. */
const PATIENCE_MS = 4_000;
/** A connector tells how it stands every 10 s: one that says nothing for longer is gone, though no connection ended. */
const SILENCE_MS = 25_000;

/** So that kiosks that have lost the same connector do not all ask at once. */
export const jittered = (ms: number): number => ms * (0.75 + Math.random() / 2);

export interface Watch {
  /** The connector in use has said that it serves the locker. */
  serves(): void;
  /** It is gone, or has said that it does not. */
  fails(): void;
  end(): void;
}

/** Looks for a connector that serves the locker, as long as the one in use does not. */
export function watchConnector(token: string, onFound: (found: Found) => void): Watch {
  let timer: ReturnType<typeof setTimeout>;
  let failing = false;
  /** What an older look finds does not count any more. */
  let round = 0;

  function arm(ms: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void look(++round), jittered(ms));
  }
  async function look(mine: number) {
    const found = await findElsewhere(token);
    if (mine !== round) return;
    if (!found) return arm(PATIENCE_MS);
    // From here on that one is in use, and may fail in its turn.
    serves();
    onFound(found);
  }

  function serves() {
    failing = false;
    round += 1;
    arm(SILENCE_MS);
  }

  arm(SILENCE_MS);
  return {
    serves,
    fails() {
      if (failing) return;
      failing = true;
      arm(PATIENCE_MS);
    },
    end() {
      round += 1;
      clearTimeout(timer);
    },
  };
}

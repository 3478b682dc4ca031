/**
 * At which connector the kiosk is. It begins at the one that its page came from, and goes on at another one of those
 * that a connector has named, where that one serves the locker. The page itself stays: an address that is dead never
 * becomes what people see. Nothing else is ever asked, and nobody else gets the token.
 */
import { ADDRESSES_KEY } from './enrolment.ts';
import type { Locker } from './types.ts';

/** How long one of them may take to answer. */
const TIMEOUT_MS = 3_000;

let current = location.origin;

export const address = (): string => current;

/** Keeps what a connector has said: after a reload its own one may not serve the locker, and not say it then. */
export const learn = ({ addresses }: Locker): void => localStorage.setItem(ADDRESSES_KEY, JSON.stringify(addresses));

function others(): string[] {
  const known = JSON.parse(localStorage.getItem(ADDRESSES_KEY) ?? '[]') as string[];
  return [...new Set([location.origin, ...known])].filter((one) => one !== current);
}

export interface Found {
  address: string;
  locker: Locker;
}

/** The first of the other connectors that serves the locker of this token; null: none does. */
export async function findElsewhere(token: string): Promise<Found | null> {
  for (const one of others()) {
    const locker = await lockerAt(one, token).catch(() => null);
    if (locker?.service.served) return { address: one, locker };
  }
  return null;
}

async function lockerAt(one: string, token: string): Promise<Locker | null> {
  const response = await fetch(`${one}/kiosk/v1/locker`, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return response.ok ? ((await response.json()) as Locker) : null;
}

/** All that follows goes there. */
export function moveTo(found: Found): void {
  current = found.address;
  learn(found.locker);
}

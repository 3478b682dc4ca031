import { setTimeout as delay } from 'node:timers/promises';

const everyMs = 150;

/** Asks again and again until `ask` answers with something; the system is asynchronous and has no event for an onlooker. @throws after `withinMs`, naming `what` */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  withinMs = 30_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${withinMs / 1000} s in vain: ${what}`);
    await delay(everyMs);
  }
}

import { fingerprint } from './fingerprint.ts';
import { startInstance, type TestInstance } from './instance.ts';
import { BASE, connect, type Site } from './site.ts';

/** What is asked for; cut off after so many writes, or whole. */
export interface Act {
  /** @returns whether it was carried out whole */
  run(instance: TestInstance, cutAfterWrites: number | null): Promise<boolean>;
}

export function route(userName: string, path: string, body: object): Act {
  return {
    async run(instance, cutAfterWrites) {
      if (cutAfterWrites !== null) instance.kernel.faults.add({ path: `${BASE}/${path}`, times: 1, cutAfterWrites });
      const { status } = await instance.as(userName).post(`${BASE}/${path}`, body);
      return status === 200;
    },
  };
}

/** A route of the connector's. */
export const kioskRoute = (path: string, body: object): Act => route('locker.connector', `connector/${path}`, body);

export function script(source: string): Act {
  return {
    run: async (instance, cutAfterWrites) => instance.run(source, cutAfterWrites ?? undefined).value !== null,
  };
}

export const job = (name: string): Act => script(`require('./src/server/jobs/housekeeping').${name}(); 'done'`);

const MINUTE_MS = 60_000;

/** The jobs look again after half a minute of quiet. */
async function end(instance: TestInstance): Promise<object> {
  for (let minute = 0; minute < 3; minute += 1) instance.advance(MINUTE_MS);
  return fingerprint(instance);
}

/**
 * Each fourth write, another fourth for every test; `CUT_EVERY=1` cuts after each and every one, which takes four times as long.
 */
export const CUT_EVERY = Number(process.env.CUT_EVERY ?? 4);

/** After how many writes the test that is running cuts first. */
export function firstCut(): number {
  const name = expect.getState().currentTestName ?? '';
  return [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % CUT_EVERY;
}

/** More writes than any of them makes: a way that is never carried out whole is broken. */
const MOST_WRITES = 60;

/**
 * Goes a way up to its act, cuts that off after its first write, its second, and so on, runs it again each time, gives the
 * jobs their turn, and compares how everything stands with how it stands when nothing was cut off.
 */
export async function cutOffEverywhere(way: (site: Site) => Promise<Act>): Promise<void> {
  const instance = await startInstance();
  const act = await way(await connect(instance));
  const saved = await instance.save();
  const whole = await startInstance(saved);
  expect(await act.run(whole, null)).toBe(true);
  const expected = await end(whole);
  await whole.close();

  let cuts = firstCut();
  for (; cuts < MOST_WRITES; cuts += CUT_EVERY) {
    const cut = await startInstance(saved);
    try {
      const uncut = await act.run(cut, cuts);
      await act.run(cut, null);
      expect({ cuts, end: await end(cut) }).toEqual({ cuts, end: expected });
      if (uncut) break;
    } finally {
      await cut.close();
    }
  }
  expect(cuts).toBeGreaterThan(2);
  expect(cuts).toBeLessThan(MOST_WRITES);
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { startInstance, type TestInstance } from './instance.ts';
import { BASE, connect, type Site } from './site.ts';

/** What is asked for; cut off after so many writes, or whole. */
export interface Act {
  /** As the package calls it: `POST portal/loans/{}/cancel`, `job expireHandovers`, `step planLoan`, `button markFound`. */
  readonly name: string;
  /** @returns whether it was carried out whole */
  run(instance: TestInstance, cutAfterWrites: number | null): Promise<boolean>;
}

/** A path without what tells one record from another. */
export const pattern = (path: string): string => path.replace(/[0-9a-f]{32}|\{\w+\}/g, '{}');

export function route(userName: string, path: string, body: object): Act {
  return {
    name: `POST ${pattern(path)}`,
    async run(instance, cutAfterWrites) {
      if (cutAfterWrites !== null) instance.kernel.faults.add({ path: `${BASE}/${path}`, times: 1, cutAfterWrites });
      const { status } = await instance.as(userName).post(`${BASE}/${path}`, body);
      return status === 200;
    },
  };
}

/** A route of the connector's. */
export const kioskRoute = (path: string, body: object): Act => route('locker.connector', `connector/${path}`, body);

export function script(name: string, source: string): Act {
  return {
    name,
    run: async (instance, cutAfterWrites) => instance.run(source, cutAfterWrites ?? undefined).value !== null,
  };
}

/** A scheduled job of the package, by the name of its function: most are modules of that name. */
export const job = (name: string, file = `jobs/${name}`): Act =>
  script(`job ${name}`, `require('./src/server/${file}').${name}(); 'done'`);

/** The step of a flow's action. */
export const step = (name: string, input: object, file = 'flow/loan'): Act =>
  script(`step ${name}`, `require('./src/server/${file}').${name}(${JSON.stringify(input)}).stage`);

/** What a button does, about a row. */
export const button = (name: string, file: string, table: string, id: string | null | undefined): Act =>
  script(
    `button ${name}`,
    `var row = new GlideRecord('x_smart_lockers_${table}'); row.get('${id ?? ''}');
    require('./src/server/ui/${file}').${name}(row); 'done'`,
  );

const MINUTE_MS = 60_000;

/** The jobs look again after half a minute of quiet; what they bring about may be for them to go on with. */
async function end(instance: TestInstance): Promise<object> {
  for (let turn = 0; turn < 2; turn += 1) instance.advance(1.5 * MINUTE_MS);
  return fingerprint(instance);
}

/**
 * Each eighth write, another eighth for every test; `CUT_EVERY=1` cuts after each and every one, which takes eight times
 * as long.
 */
export const CUT_EVERY = Number(process.env.CUT_EVERY ?? 8);

/** After how many writes the test that is running cuts first. */
export function firstCut(): number {
  const name = expect.getState().currentTestName ?? '';
  return [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % CUT_EVERY;
}

/** More writes than any of them makes: a way that is never carried out whole is broken. */
const MOST_WRITES = 60;

export type Way = (site: Site) => Promise<Act>;

/** Which test cuts off which route, job, flow step and button; a test holds the package to it. */
export function cutOffProofs(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(new URL('cut-off.json', import.meta.url), 'utf8')) as Record<string, string>;
}

/** A proof that names this test has to be about what it cuts off. */
function claim(act: Act): void {
  const { currentTestName = '', testPath = '' } = expect.getState();
  const test = `${basename(testPath)}: ${currentTestName.replace(NAME_ENDS, '')}`;
  const claimed = Object.entries(cutOffProofs()).filter(([, proof]) => proof === test);
  for (const [name] of claimed) expect(act.name).toBe(name);
}

/** What each of these tests says of its way. */
export const NAME_ENDS = /, cut off after any of its writes, .*$/;

/** A way up to its act, and how everything stands after it when nothing is cut off. */
async function prepare(way: Way, run: boolean, endOf: typeof end) {
  const instance = await startInstance();
  const act = await way(await connect(instance));
  claim(act);
  const saved = await instance.save();
  const whole = await startInstance(saved);
  if (run) expect(await act.run(whole, null)).toBe(true);
  const expected = await endOf(whole);
  await whole.close();
  return { act, saved, expected };
}

/**
 * Goes a way up to its act, cuts that off after its first write, its second, and so on, runs it again each time, gives the
 * jobs their turn, and compares how everything stands with how it stands when nothing was cut off.
 */
export async function cutOffEverywhere(way: Way): Promise<void> {
  const { act, saved, expected } = await prepare(way, true, end);
  await cutEach(async (cuts) => {
    const cut = await startInstance(saved);
    try {
      const uncut = await act.run(cut, cuts);
      await act.run(cut, null);
      expect({ cuts, end: await end(cut) }).toEqual({ cuts, end: expected });
      return uncut;
    } finally {
      await cut.close();
    }
  });
}

/** What makes fewer writes than the first cut waits for is cut off after each of them. @param cut says whether there was nothing left to cut */
async function cutEach(cut: (cuts: number) => Promise<boolean>): Promise<void> {
  const first = firstCut();
  if (first > 0 && (await cut(first))) {
    for (let cuts = 0; cuts < first; cuts += 1) await cut(cuts);
    return;
  }
  for (let cuts = first > 0 ? first + CUT_EVERY : 0; ; cuts += CUT_EVERY) {
    expect(cuts).toBeLessThan(MOST_WRITES);
    if (await cut(cuts)) return;
  }
}

/** The jobs wait for five minutes before they go on with what somebody may still be doing. */
const QUIET_MS = 6 * MINUTE_MS;

async function muchLater(instance: TestInstance): Promise<object> {
  instance.clock.advance(QUIET_MS);
  return end(instance);
}

/**
 * The same for what nobody asks for a second time: the jobs alone bring it to the same end, or nothing has come of it at all.
 */
export async function cutOffForGood(way: Way): Promise<void> {
  const { act, saved, expected } = await prepare(way, true, muchLater);
  const { expected: untouched } = await prepare(way, false, muchLater);
  await cutEach(async (cuts) => {
    const cut = await startInstance(saved);
    try {
      const uncut = await act.run(cut, cuts);
      const found = await muchLater(cut);
      const isUntouched = JSON.stringify(found) === JSON.stringify(untouched);
      expect({ cuts, end: found }).toEqual({ cuts, end: isUntouched ? untouched : expected });
      return uncut;
    } finally {
      await cut.close();
    }
  });
}

import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { topicOf } from '../../contract/index.ts';
import { LOCKER, startRig, type Rig } from './support/rig.ts';

const release = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const images = new Map<string, Buffer>();
const fetched: string[] = [];

let rig: Rig;

beforeEach(async () => {
  images.clear();
  fetched.splice(0);
  rig = await startRig({
    firmware: {
      release_key: release.publicKey,
      async download(url) {
        fetched.push(url);
        const image = images.get(url);
        if (!image) throw new Error('404');
        return image;
      },
    },
  });
  await rig.watcher.until(({ channel }) => channel === 'info');
});
afterEach(() => rig.stop(rig.simulator));

/** Wants a version of the locker, as the connector does. */
async function want(
  version: string,
  { connects = true, says = version, key = release.privateKey as KeyObject, signs = version, reachable = true } = {},
): Promise<void> {
  const url = `https://firmware.example/${version}`;
  const image = Buffer.from(JSON.stringify({ version: says, connects }));
  const sha256 = createHash('sha256').update(image).digest('hex');
  const signature = sign('sha256', Buffer.from(`${signs}\n${sha256}`), { key, dsaEncoding: 'ieee-p1363' });
  if (reachable && !images.has(url)) images.set(url, image);
  const body = { v: 1, version, url, sha256, signature: signature.toString('base64url') };
  await rig.watcher.client.publishAsync(topicOf(LOCKER, 'firmware'), JSON.stringify(body), { qos: 1, retain: true });
}

const status = (wanted: string) =>
  rig.watcher.until(({ channel, body }) => channel === 'firmwareStatus' && body.status === wanted);
const runs = (version: string) =>
  rig.watcher.until(({ channel, body }) => channel === 'info' && body.firmware === version);
const told = () => rig.watcher.of('firmwareStatus').map((message) => message.status);

test('a signed firmware is fetched, checked, installed, and told once it has reached the broker', async () => {
  await want('1.1.0');
  await status('installed');
  // What the broker had not acknowledged before the restart is told again.
  expect([...new Set(told())]).toEqual(['downloading', 'verified', 'installing', 'installed']);
  await runs('1.1.0');
});

test.each<[string, Parameters<typeof want>[1], string]>([
  ['by another key', { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }, 'signature'],
  ['for another version, such as an old one with a hole', { signs: '0.9.0' }, 'signature'],
  ['and is of another version than it says', { says: '0.9.0' }, 'image'],
])('a firmware that was signed %s is refused', async (_how, how, detail) => {
  await want('1.1.0', how);
  expect((await status('refused')).detail).toBe(detail);
  expect(detail === 'signature' ? fetched : []).toEqual([]);
});

test('an image that was changed on the way is refused, one that cannot be fetched has failed', async () => {
  images.set('https://firmware.example/1.1.0', Buffer.from('{"version":"1.1.0","connects":false}'));
  await want('1.1.0');
  expect((await status('refused')).detail).toBe('sha256');
  await want('1.2.0', { reachable: false });
  expect((await status('failed')).detail).toBe('download');
});

test('nothing is installed while a door is open; it goes on when the last one is closed', async () => {
  rig.simulator.forceDoor(LOCKER, 1);
  await want('1.1.0');
  expect((await status('refused')).detail).toBe('door_open');
  expect(fetched).toEqual([]);
  rig.simulator.closeDoor(LOCKER, 1);
  await status('installed');
});

test('a firmware that does not come up is taken back, told, and not tried again until another is wanted', async () => {
  await want('1.1.0', { connects: false });
  await status('installing');
  // The watchdog looks a minute after the start.
  await eventuallyAdvance(61_000, () => told().includes('rolled_back'));
  expect((await status('rolled_back')).detail).toBe('not_healthy');
  expect(rig.watcher.of('info').at(-1)?.firmware).toBe('1.0.0');
  const fetches = fetched.length;
  await want('1.1.0', { connects: false });
  await want('1.2.0');
  await status('installed');
  expect(fetched.slice(fetches)).toEqual(['https://firmware.example/1.2.0']);
  // Its failure is the last that was said of it.
  const ofIt = rig.watcher.of('firmwareStatus').filter(({ version }) => version === '1.1.0');
  expect(ofIt.at(-1)?.status).toBe('rolled_back');
});

test.each([
  ['none', () => rig.watcher.client.publishAsync(topicOf(LOCKER, 'firmware'), '', { qos: 1, retain: true })],
  ['another', () => want('1.0.0')],
])('a firmware that was given up is tried again once %s was wanted meanwhile', async (_what, wantOther) => {
  await want('1.1.0', { reachable: false });
  await status('failed');
  await wantOther();
  await want('1.1.0');
  await status('installed');
  expect(fetched).toEqual(['https://firmware.example/1.1.0', 'https://firmware.example/1.1.0']);
});

/** The firmware starts in its own time, the clock stands still by itself: moves it on until it has come about. */
async function eventuallyAdvance(ms: number, met: () => boolean): Promise<void> {
  for (let round = 0; !met() && round < 400; round += 1) {
    rig.clock.advance(ms);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(met()).toBe(true);
}

import { MAKES } from '../../../connector/src/adapters/makes.ts';
import { parseMessage, PATHS } from '../../../connector/contract/index.ts';
import { releaseFault, takesFirmware } from '../../../src/server/domain/firmware.ts';

const RELEASE = {
  version: '1.4.0',
  url: 'https://firmware.example/1.4.0.bin',
  sha256: 'ab'.repeat(32),
  signature: 'aZ09-_'.repeat(14) + 'xy',
};
const isOfContract = (release: object): boolean =>
  parseMessage('firmware', Buffer.from(JSON.stringify({ v: 1, ...release }))).ok;

test.each([
  ['as it should be', {}],
  ['with the longest version', { version: '9'.repeat(80) }],
  ['with a version of two words', { version: '1.4.0 (July)' }],
  ['with the longest address', { url: `https://${'f'.repeat(2040)}` }],
])('a release %s is taken, and controllers can read it', (_what, changes) => {
  const release = { ...RELEASE, ...changes };
  expect([releaseFault(release), isOfContract(release)]).toEqual([null, true]);
});

test.each([
  ['no version', { version: '' }, /version/],
  ['a version that is too long', { version: '9'.repeat(81) }, /version/],
  ['a version of two lines', { version: '1.4.0\nab' }, /version/],
  ['a version with a space behind it', { version: '1.4.0 ' }, /version/],
  ['an address without encryption', { url: 'http://firmware.example/1' }, /https/],
  ['an address with a space', { url: 'https://firmware.example/1 4' }, /https/],
  ['an address that is too long', { url: `https://${'f'.repeat(2041)}` }, /https/],
  ['a SHA-256 in capitals', { sha256: 'AB'.repeat(32) }, /SHA-256/],
  ['a SHA-256 that is too short', { sha256: 'ab'.repeat(31) }, /SHA-256/],
  ['no signature', { signature: '' }, /signature/],
  ['a signature in base64', { signature: `${'a'.repeat(84)}+/` }, /signature/],
  ['a signature in DER', { signature: 'a'.repeat(95) }, /signature/],
])('a release with %s is refused in words that name it', (_what, changes, named) => {
  expect(releaseFault({ ...RELEASE, ...changes })).toMatch(named);
});

test('the makes that can be told are those that the connector hears of firmware from', () => {
  const telling = Object.entries(MAKES).filter(([, { subscriptions }]) =>
    subscriptions.some(({ filter }) => filter.endsWith(PATHS.firmwareStatus)),
  );
  expect(telling.map(([make]) => make)).toEqual(Object.keys(MAKES).filter(takesFirmware));
  expect(telling).not.toEqual([]);
});

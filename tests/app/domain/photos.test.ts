import { photoType } from '../../../src/server/domain/photos.ts';

const base64 = (bytes: readonly number[] | string): string => Buffer.from(bytes as string).toString('base64');

test.each([
  ['a JPEG', base64([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'image/jpeg'],
  ['a PNG', base64([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
  ['a drawing that may hold scripts', base64('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
  ['a page', base64('<!doctype html><script>'), undefined],
  ['a program', base64('MZ\u0090'), undefined],
  ['nothing', '', undefined],
])('%s is known by what it begins with', (_what, text, type) => {
  expect(photoType(text)?.type).toBe(type);
});

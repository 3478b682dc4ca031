import { readFileSync } from 'node:fs';
import { appError, errorAnswer, ERRORS, isAppError } from '../../../src/server/domain/errors.ts';

test('docs/errors.md has a line for every code, with its status, and for no other', () => {
  const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  const documented = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, code, status]) => [code, Number(status)]);
  expect(documented).toEqual(Object.entries(ERRORS).map(([code, { status }]) => [code, status]));
});

test('no code uses a status that the platform keeps for itself', () => {
  const statuses = Object.values(ERRORS).map(({ status }) => status as number);
  expect(statuses).not.toContain(401);
  expect(statuses).not.toContain(429);
});

test('an app error is answered with its code, status and detail', () => {
  const thrown = appError('credential_locked', { retry_after_s: 12 });
  expect(isAppError(thrown)).toBe(true);
  expect(errorAnswer(thrown)).toEqual({
    status: 403,
    error: { code: 'credential_locked', message: ERRORS.credential_locked.message, detail: { retry_after_s: 12 } },
  });
});

test.each([new Error('table x_secret is broken'), 'text', null, { code: 'invalid_request' }])(
  'anything else says nothing of its inside: %p',
  (thrown) => {
    const { status, error } = errorAnswer(thrown);
    expect([status, error.code, error.detail]).toEqual([500, 'internal_error', null]);
    expect(JSON.stringify(error)).not.toContain('x_secret');
  },
);

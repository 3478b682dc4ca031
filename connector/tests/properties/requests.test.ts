import fc from 'fast-check';
import type { z } from 'zod';
import { ConnectorError } from '../../src/errors.ts';
import { checkBody } from '../../src/http/body.ts';
import { strangerOf } from '../../src/http/stranger.ts';
import * as messages from '../../src/kiosk/messages.ts';
import { startRig, type Rig } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';

const FORMS: readonly (readonly [string, z.ZodTypeAny, Record<string, unknown>])[] = [
  ['EnrolKiosk', messages.EnrolKiosk, { code: '1234567890' }],
  ['EnrolDevice', messages.EnrolDevice, { code: '1234567890', controller_id: 'locker-1' }],
  ['Tap', messages.Tap, { request_id: idOf('r'), kind: 'badge', value: '0042' }],
  ['Choose', messages.Choose, { request_id: idOf('r'), session_id: idOf('s'), choice_id: 'x' }],
  ['Cancel', messages.Cancel, { request_id: idOf('r'), session_id: idOf('s'), handover_id: idOf('h'), exit: 'empty' }],
  ['Reopen', messages.Reopen, { request_id: idOf('r'), session_id: idOf('s'), handover_id: idOf('h') }],
  ['Scan', messages.Scan, { request_id: idOf('r'), session_id: idOf('s'), purpose: 'stock', asset_tag: 'P1' }],
  ['SignIn', messages.SignIn, { request_id: idOf('r') }],
  ['Poll', messages.Poll, { request_id: idOf('r'), signin_id: idOf('signin') }],
  ['Session', messages.Session, { session_id: idOf('s') }],
];
const form = fc.constantFrom(...FORMS);

/** What a form takes; null when it refuses, which it does in one way only. */
function taken(schema: z.ZodTypeAny, body: unknown): Record<string, unknown> | null {
  try {
    return checkBody(schema, body) as Record<string, unknown>;
  } catch (error) {
    expect(error).toBeInstanceOf(ConnectorError);
    expect((error as ConnectorError).code).toBe('invalid_request');
    return null;
  }
}

test.each(FORMS)('%s: a good body is taken as it is', (_name, schema, body) => {
  expect(taken(schema, body)).toEqual(body);
});

test('strangers are told apart by address, and by network where one has many addresses', () => {
  const network = fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 });
  const host = fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 });
  /** As sockets write it: the longest run of zeros is left out. */
  const written = (groups: readonly number[]) =>
    new URL(`http://[${groups.map((group) => group.toString(16)).join(':')}]`).hostname.slice(1, -1);
  fc.assert(
    fc.property(network, network, host, host, (one, other, here, there) => {
      const stranger = strangerOf(written([...one, ...here]));
      expect(stranger).toBe(`${one.map((group) => group.toString(16)).join(':')}::/64`);
      expect(strangerOf(written([...one, ...there]))).toBe(stranger);
      expect(strangerOf(written([...other, ...here])) === stranger).toBe(one.join() === other.join());
    }),
  );
  const zeros = fc.array(fc.constantFrom(0, 1, 0xffff), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(zeros, (groups) => {
      // ::ffff:0:0/96 are IPv4 addresses.
      if (groups.slice(0, 6).join() === '0,0,0,0,0,65535') return;
      expect(strangerOf(written(groups))).toBe(
        `${groups
          .slice(0, 4)
          .map((group) => group.toString(16))
          .join(':')}::/64`,
      );
    }),
  );
  expect([strangerOf('10.0.0.7'), strangerOf('::ffff:10.0.0.7'), strangerOf('::1')]).toEqual([
    '10.0.0.7',
    '10.0.0.7',
    '0:0:0:0::/64',
  ]);
});

test('any JSON is taken whole or refused by name, and nothing comes through that the form does not have', () => {
  fc.assert(
    fc.property(form, fc.jsonValue(), ([, schema, body], value) => {
      const names = Object.keys(body);
      for (const name of Object.keys(taken(schema, value) ?? {})) expect(names).toContain(name);
    }),
    { numRuns: 300 },
  );
});

test('a body with a member too many, or one of another kind, is refused; texts are bounded', () => {
  fc.assert(
    fc.property(
      form,
      fc.string({ minLength: 1 }),
      fc.jsonValue(),
      fc.nat(),
      ([, schema, body], extra, value, which) => {
        const names = Object.keys(body);
        if (!names.includes(extra) && extra !== 'csr')
          expect(taken(schema, JSON.parse(JSON.stringify({ ...body, [extra]: value })))).toBeNull();
        const name = names[which % names.length] as string;
        const kept = taken(schema, { ...body, [name]: value });
        if (kept) expect(typeof kept[name]).toBe('string');
        expect(taken(schema, { ...body, [name]: 'x'.repeat(10_000) })).toBeNull();
      },
    ),
    { numRuns: 300 },
  );
});

describe('over HTTP', () => {
  let rig: Rig;
  let token: string;
  beforeAll(async () => {
    rig = await startRig({}, { KIOSK_REQUESTS_PER_MINUTE: '10000' });
    token = await rig.enrolKiosk();
  });
  afterAll(() => rig.stop());

  const PATHS = ['tap', 'choose', 'cancel', 'next', 'scan', 'reopen', 'extend', 'end', 'signin', 'signin/poll'].map(
    (path) => `/kiosk/v1/${path}`,
  );

  test('no body and no token breaks the connector: each is answered in the one form for errors', async () => {
    const body = fc.oneof(fc.string({ minLength: 1 }), fc.json());
    const given = fc.oneof(fc.constant(token), fc.stringMatching(/^[A-Za-z0-9_-]{0,60}$/));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), body, given, async (path, text, bearer) => {
        const answer = await rig.request('POST', path, text, bearer);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        expect(answer.body).toEqual({ error: { code: expect.any(String), message: expect.any(String), detail: null } });
      }),
      { numRuns: 60 },
    );
    expect(rig.servicenow.calls.tap).toBeUndefined();
  });
});

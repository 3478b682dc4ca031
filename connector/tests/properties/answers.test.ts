import fc from 'fast-check';
import { ConnectorError } from '../../src/errors.ts';
import { createMetrics } from '../../src/metrics.ts';
import * as answers from '../../src/servicenow/answers.ts';
import { createBreaker } from '../../src/servicenow/breaker.ts';
import { createCall } from '../../src/servicenow/call.ts';
import { forClient, ServiceNowError } from '../../src/servicenow/errors.ts';
import { retryAfterMs, type Answer } from '../../src/servicenow/http.ts';
import { createServiceNowTime } from '../../src/servicenow/time.ts';
import { createTestClock } from '../support/clock.ts';
import { idOf } from '../support/servicenow.ts';

const HOUR_MS = 3_600_000;
const SCHEMAS = [
  answers.Visit,
  answers.Leased,
  answers.Claimed,
  answers.EventResults,
  answers.Enrolled,
  answers.Handovers,
  answers.SignIn,
];
const metrics = createMetrics();

/** A call that is answered so. */
function call(answer: Answer, schema: (typeof SCHEMAS)[number]) {
  const clock = createTestClock();
  const tokens = { get: async () => 'token', drop: () => {} };
  const http = { post: async () => answer, close: () => {} };
  return createCall({ http, tokens, breaker: createBreaker(clock), clock, metrics, timeoutMs: 1_000 })(
    'x',
    '{}',
    schema,
  );
}

const error = fc.record(
  {
    code: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'credential_unknown')),
    message: fc.jsonValue(),
    detail: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc.jsonValue(),
  fc.record({ result: fc.jsonValue() }),
  fc.record({ error: fc.oneof(error, fc.jsonValue()) }),
);
const answer = fc.record({
  status: fc.oneof(fc.integer({ min: 100, max: 999 }), fc.constantFrom(200, 400, 401, 403, 429, 500)),
  body,
  retryAfterMs: fc.option(fc.nat(HOUR_MS)),
});

test('an answer has the documented shape or is a failure of a known kind, which a kiosk can be told', async () => {
  await fc.assert(
    fc.asyncProperty(answer, fc.nat(SCHEMAS.length - 1), async (given, which) => {
      const schema = SCHEMAS[which] as (typeof SCHEMAS)[number];
      try {
        const result = await call(given, schema);
        expect(given.status).toBe(200);
        expect(schema.safeParse(result).success).toBe(true);
      } catch (failure) {
        expect(failure).toBeInstanceOf(ServiceNowError);
        const told = forClient(failure as ServiceNowError);
        if (told instanceof ConnectorError) return;
        expect(told.status).toBeGreaterThanOrEqual(400);
        expect(told.status).toBeLessThan(500);
        expect(told.message).toEqual(expect.any(String));
      }
    }),
    { numRuns: 400 },
  );
});

test('a command is taken for one locker, one door and one moment, or not at all', async () => {
  const command = {
    command_id: idOf('c'),
    locker_id: idOf('l'),
    controller_id: 'locker-1',
    bay_number: 1,
    action: 'open',
    expires_at: '2026-11-22T18:00:00Z',
    handover_id: null,
  };
  const good = { status: 200, body: { result: { commands: [command], poll_ms: 1000 } }, retryAfterMs: null };
  expect(await call(good, answers.Claimed)).toEqual(good.body.result);
  const spoilt = fc.tuple(fc.constantFrom(...Object.keys(command)), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(spoilt, async ([name, value]) => {
      const commands = [{ ...command, [name]: value }];
      const result = (await call({ ...good, body: { result: { commands, poll_ms: 1000 } } }, answers.Claimed).catch(
        (failure: unknown) => expect(failure).toMatchObject({ code: 'servicenow_answer' }),
      )) as { commands: (typeof command)[] } | undefined;
      for (const taken of result?.commands ?? []) {
        expect(taken.action).toBe('open');
        expect(Number.isInteger(taken.bay_number) && taken.bay_number >= 1).toBe(true);
        expect(Date.parse(taken.expires_at)).not.toBeNaN();
        expect(taken.command_id + taken.locker_id).toMatch(/^[0-9a-f]{64}$/);
      }
    }),
  );
});

test('no Retry-After silences the connector for longer than an hour', () => {
  const header = fc.oneof(
    fc.string(),
    fc.double().map(String),
    fc.constantFrom('1e308', '99999999999999', 'Fri, 31 Dec 9999 23:59:59 GMT', '-1', '120'),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  );
  const time = createServiceNowTime(createTestClock());
  fc.assert(
    fc.property(fc.option(header), (value) => {
      const pauseMs = retryAfterMs(value, time);
      if (pauseMs === null) return;
      expect(pauseMs).toBeGreaterThanOrEqual(0);
      expect(pauseMs).toBeLessThanOrEqual(HOUR_MS);
    }),
    { numRuns: 500 },
  );
  expect(retryAfterMs('120', time)).toBe(120_000);
  expect(retryAfterMs('1e308', time)).toBe(HOUR_MS);
});

test('no Date makes the time unreadable', () => {
  const date = fc.oneof(
    fc.string(),
    fc.jsonValue(),
    fc.date({ noInvalidDate: true }).map((of) => of.toUTCString()),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(date, fc.nat(60_000)), { maxLength: 5 }), (heard) => {
      const time = createServiceNowTime(createTestClock());
      for (const [value, tookMs] of heard) time.heard(value, tookMs);
      expect(Number.isFinite(time.now())).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import * as forms from '../../../src/server/api/forms.ts';
import { deviceEvent } from '../../../src/server/domain/deviceEvents.ts';
import { errorAnswer, isAppError } from '../../../src/server/domain/errors.ts';
import type { Check } from '../../../src/server/domain/shape.ts';

const ID = 'a'.repeat(32);
const AT = '2026-11-22T18:00:00Z';
const EVENT = {
  ...{ event_id: ID, controller_id: 'locker-1', boot: 'b', sequence: 1, type: 'door_opened', bay_number: 1, at: AT },
  ...{ command_id: null, data: {} },
};

/** A good body of each route, with the form that reads it. */
const BODIES: readonly (readonly [string, Check<unknown>, Readonly<Record<string, unknown>>])[] = [
  ['register', forms.registerForm, { name: 'c', version: '1', doorbell_url: 'https://c/doorbell' }],
  ['lease', forms.leaseForm, { connector_id: ID, want: 'all', release: [ID] }],
  [
    'enrol a kiosk',
    forms.enrolForm,
    { connector_id: ID, purpose: 'kiosk', code: '1234567890', used_by: 'x', key_hash: 'a'.repeat(64) },
  ],
  [
    'enrol a controller',
    forms.enrolForm,
    { connector_id: ID, purpose: 'controller', code: '1234567890', used_by: 'x' },
  ],
  ['claim', forms.claimForm, { connector_id: ID, max: 5 }],
  ['results', forms.resultsForm, { connector_id: ID, results: [{ command_id: ID, state: 'done', at: AT }] }],
  ['events', forms.eventsForm, { connector_id: ID, events: [EVENT] }],
  ['event', deviceEvent, EVENT],
  [
    'state',
    forms.stateForm,
    {
      connector_id: ID,
      lockers: [{ locker_id: ID, online: true, doors: [{ bay_number: 1, door: 'open', presence: 'empty' }], at: AT }],
    },
  ],
  [
    'tap',
    forms.tapForm,
    { connector_id: ID, locker_id: ID, request_id: ID, credential: { kind: 'badge', value: '0042' } },
  ],
  ['sign in', forms.signInForm, { connector_id: ID, locker_id: ID, request_id: ID }],
  ['redeem', forms.redeemForm, { connector_id: ID, locker_id: ID, request_id: ID, signin_id: ID }],
  ['choose', forms.chooseForm, { session_id: ID, request_id: ID, choice_id: 'x' }],
  ['cancel', forms.cancelForm, { session_id: ID, request_id: ID, handover_id: ID, exit: 'empty' }],
  ['next', forms.nextForm, { session_id: ID, request_id: ID, handover_id: ID }],
  ['scan', forms.scanForm, { session_id: ID, request_id: ID, purpose: 'stock', asset_tag: 'P1' }],
  ['session', forms.sessionForm, { session_id: ID }],
  ['grants', forms.grantsForm, { connector_id: ID, lockers: [{ locker_id: ID, known: [ID] }] }],
  ['handovers', forms.handoversForm, { handover_ids: [ID] }],
  ['open bay', forms.openBayForm, { reason: 'x', request_id: ID }],
  ['bay state', forms.bayStateForm, { state: 'blocked', reason: 'x' }],
  ['inspection', forms.inspectionForm, { passed: true }],
  ['enrolment', forms.enrolmentForm, { purpose: 'kiosk' }],
  ['user code', forms.userCodeForm, { code: 'BCDF-GHJK' }],
  ['extend', forms.extendForm, { due_at: AT }],
];
const route = fc.constantFrom(...BODIES);

/** Whether a form takes a body; it refuses in one way only, which is an answer that a caller can be given. */
function takes(check: Check<unknown>, body: unknown): boolean {
  try {
    const taken = check(body, '');
    return taken !== undefined;
  } catch (thrown) {
    expect(isAppError(thrown) && thrown.code).toBe('invalid_request');
    const { status, error } = errorAnswer(thrown);
    expect([status, typeof (error.detail as { member: unknown }).member]).toEqual([400, 'string']);
    return false;
  }
}

test.each(BODIES)('%s: a good body is taken', (_name, check, body) => {
  expect(takes(check, body)).toBe(true);
});

test('any other JSON is refused by the name of its member', () => {
  fc.assert(
    fc.property(route, fc.jsonValue(), ([, check], value) => {
      expect(takes(check, value)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a body with a member too many is refused', () => {
  /** Members that may be left out, and a form that looks at its rows later. */
  const OPTIONAL = ['release', 'set_aside', 'doorbell_url'];
  const extra = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'));
  fc.assert(
    fc.property(route, extra, fc.jsonValue(), ([, check, body], name, value) => {
      if (OPTIONAL.includes(name) || Object.keys(body).includes(name)) return;
      const spoilt = `${JSON.stringify(body).slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value)}}`;
      expect(takes(check, JSON.parse(spoilt))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a member of another kind, or too long, is refused', () => {
  const never = fc.oneof(
    fc.constantFrom<unknown>({}, [[]], 'x'.repeat(5_000), -1, 1.5, 1e300, null),
    fc.array(fc.constant(ID), { minLength: 1_001, maxLength: 1_001 }),
  );
  /** What may be null, or anything. */
  const FREE = ['bay_number', 'command_id', 'data', 'doorbell_url', 'release'];
  fc.assert(
    fc.property(route, fc.nat(), never, ([, check, body], which, value) => {
      const names = Object.keys(body).filter((name) => !FREE.includes(name));
      expect(takes(check, { ...body, [names[which % names.length] as string]: value })).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('an id with anything behind it is none', () => {
  const behind = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('^ORactive=true', ',', '\n', '\0'));
  fc.assert(
    fc.property(route, behind, ([, check, body], text) => {
      for (const name of Object.keys(body).filter((one) => body[one] === ID))
        expect(takes(check, { ...body, [name]: `${ID}${text}` })).toBe(false);
    }),
  );
});

import type { Bay, Choice, Handover, Locker, SignIn, View } from '../../../kiosk/api/types.ts';

/** What to type for what to happen at the stub connector. */
export const badges = {
  collect: '04A1B2C3',
  german: '04A1B2C4',
  choose: '04A1B2C5',
  stuck: '04A1B2C6',
  nothing: '04A1B2C7',
  shortSession: '04A1B2C8',
  return: '04A1B2C9',
  menu: '04A1B2CA',
  swap: '04A1B2CB',
  charge: '04A1B2CC',
  agent: '04A1B2CD',
  round: '04A1B2D0',
  newerChoices: '04A1B2CE',
  newerView: '04A1B2CF',
  unknown: '0000FFFF',
  locked: '0000FFFE',
  away: '0000FFFD',
  revoked: '0000FFFC',
} as const;
export const pin = '246810';
export const qr = 'SLQ:one-time-token';

const LAPTOP = { name: 'Latitude 7450', asset_tag: 'P1000147' };
const MINE = { name: 'Latitude 5420', asset_tag: 'P1000042' };
const TABLET = { name: 'Tab S9', asset_tag: 'P1000201' };
const BAYS: Bay[] = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2'].map((label, index) => ({
  ...{ number: index + 1, label, state: 'in_service', door: 'closed' },
  grid:
    index < 8
      ? { row: (index % 4) + 1, column: Math.floor(index / 4) + 1, rows: 1, columns: 1 }
      : { row: (index - 8) * 2 + 1, column: 3, rows: 2, columns: 1 },
}));
export const LOCKER: Omit<Locker, 'service'> = {
  addresses: [],
  ...{ locker_id: 'f'.repeat(32), name: 'Lobby locker', site: 'Berlin, Torstraße 1' },
  ...{ language: 'en', time_zone: 'Europe/Berlin', bays: BAYS },
};
export const STUCK_BAY = 8;

const place = (bay_number: number) => ({ bay_number, bay_label: BAYS[bay_number - 1]!.label });
export const handover = (over: Partial<Handover> = {}): Handover => ({
  ...{ handover_id: 'a'.repeat(32), kind: 'loan', direction: 'collect', ...place(2), item: LAPTOP },
  ...{ due_at: '2026-11-26T16:00:00Z', state: 'authorised', exit: null, then: 'end', undoes: false },
  ...over,
});
/** A handover with a name of its own, after which the app has an answer in `AFTER`. */
const named = (handover_id: string, over: Partial<Handover>): Handover =>
  handover({ due_at: null, handover_id, ...over });
const open = (opened: Handover): View => ({ kind: 'open', handover: opened });

const giveBack = named('give-back', { direction: 'deposit', ...place(7), then: 'next' });
export const elsewhere = handover(place(9));
const repair = named('repair', { kind: 'repair', direction: 'deposit', ...place(3), item: MINE, then: 'next' });
const spare = named('spare', { ...place(5), due_at: '2026-11-30T16:00:00Z' });
const oldIn = named('old-in', {
  ...{ kind: 'replacement', direction: 'deposit', ...place(3), item: MINE, then: 'next' },
  ahead: { ...place(5), item: LAPTOP },
});
const newOut = named('new-out', { kind: 'replacement', ...place(5) });
const oldBack = named('old-back', { kind: 'replacement', ...place(3), item: MINE, undoes: true });
const charging = named('charge', {
  ...{ kind: 'charging', direction: 'deposit', ...place(6), item: MINE },
  due_at: '2026-11-23T17:00:00Z',
});
const round = [1, 4, 10].map((bay, index) =>
  named(`round-${index + 1}`, { kind: 'repair', ...place(bay), item: MINE, then: index < 2 ? 'next' : 'end' }),
);
const roundDoor = (place: number): View => ({ kind: 'open', handover: round[place - 1]!, round: 4 - place });
const stocked = named('stocked', { kind: 'stocking', direction: 'deposit', ...place(4), item: TABLET, then: 'next' });

const choice = (choice_id: string, over: Partial<Choice> = {}): Choice => ({
  ...{ choice_id, kind: choice_id.split(':')[0]!, title: '', detail: null, item: null, until: null },
  ...over,
});
const tomorrow = '2026-11-23T17:00:00Z';
const giveBackChoice = choice('return', { title: LAPTOP.name, detail: 'Loan SLK0001024', item: LAPTOP });
export const choices: Choice[] = [
  giveBackChoice,
  choice('borrow', { title: 'Tablet', detail: 'without a request', until: tomorrow }),
  choice('gone', { kind: 'borrow', title: 'Headset', until: tomorrow }),
];
const menu: Choice[] = [
  giveBackChoice,
  choice('borrow', { title: 'Tablet', until: tomorrow }),
  choice('extend', { title: LAPTOP.name, item: LAPTOP, until: '2026-11-30T16:00:00Z' }),
  ...[choice('repair'), choice('charge'), choice('swap:old', { kind: 'swap', title: MINE.name, item: MINE })],
];
const duties: Choice[] = [
  choice('round', { title: '3', detail: 'Repairs' }),
  ...[choice('stock'), choice('stage'), choice('bring_back')],
];
const symptoms = ['no_start', 'screen', 'keyboard', 'battery', 'network', 'damage', 'other'];
const ask = (question: string, asked: Choice[]): View => ({ kind: 'choose', question, choices: asked });
const scan = (left: number | null, last: Handover | null): View => ({ kind: 'scan', purpose: 'stock', left, last });

/** By what was tapped or chosen. */
export const VIEWS: Readonly<Record<string, View>> = {
  [badges.collect]: open(handover()),
  [badges.german]: open(handover()),
  [badges.return]: open(giveBack),
  [badges.choose]: ask('what_to_do', choices),
  [badges.shortSession]: ask('what_to_do', choices),
  [badges.nothing]: {
    ...{ kind: 'nothing', reason: 'nothing_free', message: 'None free.' },
    instead: [
      { category: null, locker: 'Hall 2', site: 'Berlin' },
      { category: 'Tablet', locker: 'Lobby', site: 'Berlin' },
    ],
  },
  [badges.stuck]: open(handover(place(STUCK_BAY))),
  [badges.menu]: ask('what_to_do', menu),
  [badges.swap]: open(oldIn),
  [badges.charge]: open(charging),
  [badges.agent]: ask('what_to_do', duties),
  [badges.round]: roundDoor(1),
  [badges.newerChoices]: ask('which_colour', [choice('paint', { title: 'Green paint', detail: 'dries in a day' })]),
  [badges.newerView]: { kind: 'dance' } as unknown as View,
  [pin]: open(handover()),
  [qr.slice(4)]: open(handover()),
  return: open(giveBack),
  borrow: open(handover({ item: TABLET })),
  extend: { kind: 'done', handover: handover({ due_at: '2026-11-30T16:00:00Z', state: 'committed' }), choices: [] },
  repair: ask('which_device', [
    choice('repair:mine', { kind: 'device', title: MINE.name, item: MINE }),
    choice('repair:other', { kind: 'device', title: LAPTOP.name, item: LAPTOP }),
  ]),
  'repair:mine': ask(
    'what_is_wrong',
    symptoms.map((title) => choice(`repair:mine:${title}`, { kind: 'symptom', title })),
  ),
  'repair:mine:screen': open(repair),
  'swap:old': open(oldIn),
  spare: open(spare),
  no_spare: { kind: 'done', handover: { ...repair, state: 'committed', ticket: 'INC0010042' }, choices: [] },
  take_back: open(oldBack),
  keep: { kind: 'done', handover: { ...newOut, state: 'exited', exit: 'empty' }, choices: [] },
  damage: { kind: 'done', handover: { ...giveBack, state: 'committed' }, choices: [] },
  another: ask('which_device', [
    choice('another:tablet', { kind: 'device', title: TABLET.name, item: TABLET }),
    choice('another:mine', { kind: 'device', title: MINE.name, item: MINE }),
    choice('not_listed'),
  ]),
  'another:mine': {
    kind: 'done',
    handover: { ...giveBack, direction: 'collect', undoes: true, then: 'end', state: 'committed' },
    choices: [],
  },
  round: roundDoor(1),
  stock: scan(2, null),
};

/** By the handover that is done: what comes next in its visit. */
export const AFTER: Readonly<Record<string, View>> = {
  'give-back': {
    ...{ kind: 'done', handover: { ...giveBack, state: 'committed' } },
    choices: [choice('damage', { title: LAPTOP.name }), choice('another', { title: LAPTOP.name }), choice('reopen')],
  },
  repair: ask('take_spare', [choice('spare', { item: LAPTOP }), choice('no_spare')]),
  'old-in': open(newOut),
  charge: { kind: 'done', handover: { ...charging, state: 'committed' }, choices: menu },
  'round-1': roundDoor(2),
  'round-2': roundDoor(3),
  stocked: scan(1, { ...stocked, state: 'committed' }),
};
/** What else an agent may do who leaves a door of a round. */
export const DUTIES: readonly Choice[] = duties;
export const TAKE_BACK = ask('take_back', [choice('take_back', { title: MINE.name, item: MINE }), choice('keep')]);

export const SIGN_IN: SignIn = {
  ...{ signin_id: 'f'.repeat(32), user_code: 'WDJB-MJHT', expires_in_s: 300, poll_s: 2 },
  url: 'https://aldaria.service-now.com/x_smart_lockers_sign_in.do',
  url_complete: 'https://aldaria.service-now.com/x_smart_lockers_sign_in.do?code=WDJBMJHT',
};

export interface Refusal {
  status: number;
  code: string;
  detail?: object;
}
/** By what was tapped, chosen or scanned. */
export const REFUSALS: Readonly<Record<string, Refusal>> = {
  [badges.unknown]: { status: 403, code: 'credential_unknown' },
  [badges.locked]: { status: 403, code: 'credential_locked', detail: { retry_after_s: 240 } },
  [badges.away]: { status: 503, code: 'servicenow_away' },
  [badges.revoked]: { status: 401, code: 'kiosk_unknown' },
  gone: { status: 409, code: 'choice_gone' },
  'tag:NOT-DUE': { status: 409, code: 'asset_not_expected', detail: { expected: ['P1000201', 'P1000202'] } },
  'tag:NO-ROOM': { status: 409, code: 'nothing_free' },
};
export const SCANS: Readonly<Record<string, View>> = { [TABLET.asset_tag]: open(stocked) };

import { startLoans, AMELIE, DAY_MS, HOUR_MS, MINUTE_MS, NOAH, type Loans } from '../../support/loans.ts';

/** The flow of a loan that waits for a device: three days from when it began to, across restarts. Amélie waits for Noah's. */
let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
  loans.keepLaptops(1);
});
afterEach(() => loans.instance.close());

const amelie = () => loans.loan(AMELIE.person);
const item = () => loans.instance.row('sc_req_item', `sys_id=${amelie().request_item}`);
const told = () => loans.events('loan.unserved').map((event) => event.parm2);
const failed = () => loans.instance.rows('sys_flow_context', 'state=ERROR');

/** Starts the instance anew from its file, as after a restart of the node. @param downMs how long it was not there */
async function restart(downMs = 0): Promise<void> {
  const saved = await loans.instance.save();
  loans = await startLoans({ ...saved, nowMs: saved.nowMs + downMs });
}

async function noahGivesUp(): Promise<void> {
  await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
  loans.instance.advance(MINUTE_MS);
}

/** The only device is taken from Amélie's bay. */
function disposeOfHers(): void {
  loans.change('alm_hardware', amelie().asset, { install_status: '7', substatus: 'disposed' });
  loans.instance.advance(MINUTE_MS);
}

async function amelieWaits(): Promise<void> {
  await loans.collected(NOAH, { length: '3d' });
  await loans.order(AMELIE);
  expect(amelie().stage).toBe('waiting');
  expect(item()).toMatchObject({ state: '1', stage: 'fulfillment' });
}

test('whom no device comes for within three days is let go and told, and the request item is closed', async () => {
  await amelieWaits();
  await restart();
  loans.instance.advance(3 * DAY_MS - HOUR_MS);
  expect([amelie().stage, told()]).toEqual(['waiting', []]);
  await restart();
  loans.instance.advance(HOUR_MS);
  expect(amelie()).toMatchObject({ stage: 'cancelled', outcome: 'not_served' });
  expect(told()).toHaveLength(1);
  expect(item().state).toBe('4');
});

test('three days that pass while the instance is down are over when it is back', async () => {
  await amelieWaits();
  await restart(3 * DAY_MS);
  loans.instance.settle();
  expect([amelie().stage, told().length]).toEqual(['cancelled', 1]);
});

test('whom a device comes for after a restart is served, and nothing is said when the three days are over', async () => {
  await loans.order(NOAH);
  await loans.order(AMELIE);
  await restart();
  await noahGivesUp();
  expect(amelie().stage).toBe('reserved');
  expect(item()).toMatchObject({ state: '2', stage: 'delivery' });
  await restart();
  loans.instance.advance(4 * DAY_MS);
  expect([told(), failed()]).toEqual([[], []]);
});

test('who waits a second time has three days again, and the request item says that it waits', async () => {
  await loans.order(NOAH);
  await loans.order(AMELIE);
  loans.instance.advance(2 * HOUR_MS);
  await noahGivesUp();
  disposeOfHers();
  expect(amelie().stage).toBe('waiting');
  expect(item()).toMatchObject({ stage: 'fulfillment' });
  await restart();
  loans.instance.advance(3 * DAY_MS - HOUR_MS);
  expect([amelie().stage, told()]).toEqual(['waiting', []]);
  loans.instance.advance(HOUR_MS);
  expect([amelie().stage, told().length]).toEqual(['cancelled', 1]);
});

test('whose booking cannot be kept has three days from then on', async () => {
  await loans.order(AMELIE, { from: loans.instance.clock.now() + 6 * DAY_MS });
  expect(item()).toMatchObject({ state: '1', stage: 'fulfillment' });
  const [bay] = loans.instance.rows(
    'x_smart_lockers_bay',
    'asset.model_category.name=Loan laptop^asset.substatus=available^locker.site.nameSTARTSWITHMontréal',
  );
  loans.change('alm_hardware', bay?.asset, { substatus: 'pending_repair' });
  await restart();
  loans.instance.advance(6 * DAY_MS);
  expect(amelie().stage).toBe('waiting');
  await restart();
  loans.instance.advance(2 * DAY_MS);
  expect(amelie().stage).toBe('waiting');
  loans.instance.advance(DAY_MS + HOUR_MS);
  expect([amelie().stage, told().length]).toEqual(['cancelled', 1]);
});

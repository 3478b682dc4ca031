import { startLoans, AGENT, type Loans } from '../../support/loans.ts';
import { OWEN } from '../../support/repairs.ts';
import { comes } from '../../support/visitor.ts';

let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
  loans.policy({ inspect_returns: 'true' });
  loans.keepLaptops(1);
  await loans.collected();
  await loans.returned();
});
afterEach(() => loans.instance.close());

const bayId = () => loans.instance.row('x_smart_lockers_bay', `asset=${loans.loan().asset}`).sys_id;

test('what comes back is offered to nobody until an agent has passed it', async () => {
  expect(loans.loan()).toMatchObject({ stage: 'completed', outcome: 'returned' });
  expect(loans.device()).toMatchObject({ install_status: '6', substatus: 'pending_evaluation', assigned_to: '' });
  const device = loans.loan().asset;
  loans.instance.clock.advance(60_000);
  await loans.order({ person: 'amelie.roy' });
  expect(loans.loan('amelie.roy').stage).toBe('waiting');
  expect(loans.press('Inspection passed', 'bay', bayId())).toBe('done');
  loans.instance.advance(60_000);
  expect(loans.loan('amelie.roy')).toMatchObject({ stage: 'reserved', live_asset: device });
  expect(loans.instance.rows('incident', 'short_descriptionLIKEinspection')).toEqual([]);
});

test('what does not pass goes to repair with one incident, and cannot be judged again', async () => {
  const bay = bayId();
  expect(loans.press('Inspection failed', 'bay', bay)).toBe('done');
  expect(loans.press('Inspection failed', 'bay', bay)).toBe('hidden');
  expect(loans.device()).toMatchObject({ install_status: '6', substatus: 'pending_repair' });
  const incident = loans.instance.row('incident', 'short_descriptionLIKEdid not pass');
  const { locker, label } = loans.instance.row('x_smart_lockers_bay', `sys_id=${bay}`);
  const { site } = loans.instance.row('x_smart_lockers_locker', `sys_id=${locker}`);
  expect(incident).toMatchObject({ caller_id: loans.userId(AGENT), location: site });
  expect(incident.description).toContain(`bay ${label}`);

  const owen = await comes(loans.site, OWEN.badge);
  await owen.pass();
  expect(loans.device()).toMatchObject({ install_status: '3', assigned_to: loans.userId(AGENT) });
  expect(loans.instance.row('x_smart_lockers_bay', `sys_id=${bay}`)).toMatchObject({ asset: '', state: 'in_service' });
});

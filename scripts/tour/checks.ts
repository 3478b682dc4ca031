import type { System } from '../system/system.ts';
import { mails, type LoanRecord } from './loan.ts';
import type { Narrator } from './narrator.ts';
import { createPhysical } from './physical.ts';
import { until } from './wait.ts';

/** Holds records, mails, audit trail and the lockers' physical truth against each other once the loan is over. */
export async function checkLoan(system: System, loan: LoanRecord, narrator: Narrator): Promise<void> {
  const { admin } = system;

  const assignment = await admin.one('x_smart_lockers_assignment', `sys_id=${loan.assignmentId}`, [
    'stage',
    'state',
    'live_asset',
  ]);
  narrator.check(
    'the loan is completed and promises nothing any more',
    assignment.stage === 'completed' && assignment.state === '3' && assignment.live_asset === '',
    JSON.stringify(assignment),
  );
  const handovers = await admin.list('x_smart_lockers_handover', `assignment=${loan.assignmentId}^ORDERBYstep`, [
    'state',
    'live_bay',
    'direction',
  ]);
  narrator.check(
    'both handovers are committed and hold no bay',
    handovers.length === 2 && handovers.every((row) => row.state === 'committed' && row.live_bay === ''),
    JSON.stringify(handovers),
  );

  const asset = await admin.one('alm_hardware', `asset_tag=${loan.assetTag}`, [
    'install_status',
    'substatus',
    'assigned_to',
    'stockroom',
  ]);
  const locker = await admin.one('x_smart_lockers_locker', `sys_id=${loan.lockerId}`, ['stockroom', 'trail_length']);
  narrator.check(
    'the device is in stock in the locker’s stockroom and assigned to nobody',
    asset.install_status === '6' && asset.assigned_to === '' && asset.stockroom === locker.stockroom,
    JSON.stringify(asset),
  );

  const request = await admin.one('sc_req_item', `sys_id=${loan.requestItemId}`, ['state', 'active']);
  narrator.check(
    'the request item is closed complete',
    request.state === '3' && request.active === 'false',
    JSON.stringify(request),
  );

  const received = await until('three mails have come', async () => {
    const found = await mails(admin, loan.person, loan.assignmentId);
    return found.length >= 3 ? found : null;
  });
  const subjects = received.map((mail) => mail.subject as string);
  narrator.check(
    'the borrower has one mail each about reservation, collection and return',
    subjects.length === 3 && new Set(subjects).size === 3,
    subjects.join(' | '),
  );

  await checkTrail(system, loan, narrator);
  await checkTruth(system, narrator);
}

async function checkTrail({ admin, agent }: System, loan: LoanRecord, narrator: Narrator): Promise<void> {
  const trail = await admin.list('x_smart_lockers_access_event', `assignment=${loan.assignmentId}^ORDERBYposition`, [
    'type',
    'person',
    'asset',
    'method',
  ]);
  const types = trail.map((row) => row.type as string);
  narrator.check(
    'the trail tells who was let in and what the doors did, twice',
    ['authorised', 'door_opened', 'door_closed'].every((type) => types.filter((found) => found === type).length === 2),
    types.join(' '),
  );
  const proof = await agent.get<{ ok: boolean; length: number; broken_at: number | null }>(
    `/api/x_smart_lockers/v1/console/trail/${loan.lockerId}/verify`,
  );
  narrator.check('the locker’s trail is unbroken', proof.ok && proof.length > 0, JSON.stringify(proof));
}

async function checkTruth({ admin, lockers, urls }: System, narrator: Narrator): Promise<void> {
  const physical = createPhysical(urls.simulator);
  const wrong: string[] = [];
  for (const locker of lockers) {
    const records = await admin.list('x_smart_lockers_bay', `locker=${locker.lockerId}^ORDERBYnumber`, [
      'number',
      'label',
      'asset.asset_tag',
      'door',
    ]);
    for (const bay of await physical.bays(locker.controllerId)) {
      const record = records.find((row) => Number(row.number) === bay.number);
      const lies = bay.content?.asset_tag ?? '';
      if (record?.['asset.asset_tag'] !== lies || record.door !== bay.door) {
        wrong.push(
          `${locker.name} ${bay.label}: ${lies || 'nothing'}, door ${bay.door}, but recorded ${JSON.stringify(record)}`,
        );
      }
    }
  }
  narrator.check('every bay of every locker holds what its record says', wrong.length === 0, wrong.join('; '));
}

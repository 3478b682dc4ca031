import type { Ended, Stage } from './stage.ts';
import { mailsAbout } from './stage.ts';
import { until } from './wait.ts';

/** Holds records, mails, audit trail and the lockers' physical truth against each other once a tour is over. */
export async function checkEnd(stage: Stage, ended: Ended): Promise<void> {
  await checkAssignments(stage, ended);
  await checkAssets(stage, ended);
  await checkMails(stage, ended);
  await checkTrail(stage, ended);
  await checkTruth(stage);
}

async function checkAssignments({ system, narrator }: Stage, { assignmentIds }: Ended): Promise<void> {
  const ids = assignmentIds.join(',');
  const finished = await until('the assignments are completed', async () => {
    const fields = ['number', 'stage', 'state', 'live_asset'];
    const rows = await system.admin.list('x_smart_lockers_assignment', `sys_idIN${ids}`, fields);
    return rows.every((row) => row.stage === 'completed') ? rows : null;
  }).catch(() => []);
  narrator.check(
    'every assignment is completed and promises nothing any more',
    finished.length === assignmentIds.length && finished.every((row) => row.state === '3' && row.live_asset === ''),
    JSON.stringify(finished),
  );
  const handovers = await system.admin.list('x_smart_lockers_handover', `assignmentIN${ids}`, ['state', 'live_bay']);
  narrator.check(
    'every handover has ended and holds no bay',
    handovers.length > 0 &&
      handovers.every((row) => ['committed', 'exited'].includes(row.state as string) && row.live_bay === ''),
    JSON.stringify(handovers),
  );
}

async function checkAssets({ system, narrator, locker }: Stage, { assets }: Ended): Promise<void> {
  const { stockroom } = await system.admin.one('x_smart_lockers_locker', `sys_id=${locker.lockerId}`, ['stockroom']);
  for (const [tag, end] of Object.entries(assets)) {
    const fields = ['install_status', 'substatus', 'assigned_to.user_name', 'stockroom'];
    const asset = await system.admin.one('alm_hardware', `asset_tag=${tag}`, fields);
    const holder = asset['assigned_to.user_name'] ?? '';
    if (end === 'in_stock') {
      const ok = asset.install_status === '6' && holder === '' && asset.stockroom === stockroom;
      narrator.check(`${tag} is in stock in the locker’s stockroom`, ok, JSON.stringify(asset));
    } else if (end === 'in_maintenance') {
      narrator.check(`${tag} is in maintenance`, asset.install_status === '3', JSON.stringify(asset));
    } else {
      const ok = asset.install_status === '1' && holder === end.inUseBy.userName && asset.stockroom === '';
      narrator.check(`${tag} is in use by ${end.inUseBy.name}`, ok, JSON.stringify(asset));
    }
  }
}

async function checkMails({ system, narrator }: Stage, { assignmentIds, mails }: Ended): Promise<void> {
  for (const { person, count } of mails) {
    const received = await until(`${count} mails have come`, async () => {
      const found = await mailsAbout(system.admin, person, assignmentIds);
      return found.length >= count ? found : null;
    }).catch(() => mailsAbout(system.admin, person, assignmentIds));
    const subjects = received.map((mail) => mail.subject as string);
    const ok = subjects.length === count && new Set(subjects).size === count;
    narrator.check(`${person.name} has ${count} mails, each once`, ok, subjects.join(' | '));
  }
}

async function checkTrail({ system, narrator, locker }: Stage, { assignmentIds }: Ended): Promise<void> {
  const among = `assignmentIN${assignmentIds.join(',')}`;
  const done = await system.admin.list('x_smart_lockers_handover', `${among}^state=committed`, ['sys_id']);
  const trail = await system.admin.list('x_smart_lockers_access_event', among, ['type', 'handover']);
  const told = (type: string, handover: string) => trail.some((row) => row.type === type && row.handover === handover);
  narrator.check(
    'the trail tells of each handover who was let in and what the door did',
    done.length > 0 &&
      ['authorised', 'door_opened', 'door_closed', 'committed'].every((type) =>
        done.every((handover) => told(type, handover.sys_id as string)),
      ),
    trail.map((row) => row.type).join(' '),
  );
  const proof = await system.agent.get<{ ok: boolean; length: number; broken_at: number | null }>(
    `/api/x_smart_lockers/v1/console/trail/${locker.lockerId}/verify`,
  );
  narrator.check('the locker’s trail is unbroken', proof.ok && proof.length > 0, JSON.stringify(proof));
}

async function checkTruth({ system, narrator, physical }: Stage): Promise<void> {
  const wrong: string[] = [];
  for (const locker of system.lockers) {
    const fields = ['number', 'label', 'asset.asset_tag', 'door'];
    const records = await system.admin.list('x_smart_lockers_bay', `locker=${locker.lockerId}^ORDERBYnumber`, fields);
    for (const bay of await physical.bays(locker.controllerId)) {
      const record = records.find((row) => Number(row.number) === bay.number);
      const lies = bay.content?.asset_tag ?? '';
      if (record?.['asset.asset_tag'] === lies && record.door === bay.door) continue;
      const place = `${locker.name} ${bay.label}`;
      wrong.push(`${place}: ${lies || 'nothing'}, door ${bay.door}, but recorded ${JSON.stringify(record)}`);
    }
  }
  narrator.check('every bay of every locker holds what its record says', wrong.length === 0, wrong.join('; '));
}

import { gs } from '@servicenow/glide';
import { RESTMessageV2 } from '@servicenow/glide/sn_ws';
import { readLeases } from '../connectors/leases';
import { selectOne } from '../data/records';
import { CONNECTOR } from '../data/tables';

const TIMEOUT_MS = 2_000;

/**
 * Tells the connector that owns a locker to look for commands now; there is nothing in it. It polls in any case, so a
 * doorbell that cannot be rung is only noted.
 */
export function ringDoorbell(lockerId: string): void {
  const [lease] = readLeases([lockerId]);
  const connector = lease && selectOne(CONNECTOR, ['doorbell_url'], [['sys_id', '=', lease.connectorId]]);
  if (!connector || connector.doorbell_url === '') return;
  try {
    const bell = new RESTMessageV2();
    bell.setHttpMethod('post');
    bell.setEndpoint(connector.doorbell_url);
    bell.setHttpTimeout(TIMEOUT_MS);
    bell.executeAsync();
  } catch (thrown) {
    gs.warn(`Smart Lockers: the doorbell of ${connector.doorbell_url} could not be rung: ${String(thrown)}`);
  }
}

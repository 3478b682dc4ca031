import { gs } from '@servicenow/glide';
import { appError } from '../domain/errors';
import { toGlide } from '../domain/time';
import { now } from '../data/platform';
import { selectOne } from '../data/records';
import { CONNECTOR, LEASE } from '../data/tables';

/** @throws `connector_unknown` unless the signed-in user is the one it registered as */
export function requireConnector(connectorId: string): void {
  const own = selectOne(
    CONNECTOR,
    ['sys_id'],
    [
      ['sys_id', '=', connectorId],
      ['user', '=', gs.getUserID()],
    ],
  );
  if (!own) throw appError('connector_unknown');
}

/**
 * The connector of the signed-in user that owns a locker now; one query.
 * @throws `lease_not_held`
 */
export function requireOwner(lockerId: string, connectorId = ''): string {
  const lease = selectOne(
    LEASE,
    ['connector'],
    [
      ['locker', '=', lockerId],
      ['until', '>', toGlide(now())],
      ['connector.user', '=', gs.getUserID()],
    ],
  );
  if (!lease || (connectorId !== '' && lease.connector !== connectorId)) throw appError('lease_not_held');
  return lease.connector;
}

import { either, id, list, object, oneOf, optional, text } from '../domain/shape';
import { setting } from '../data/platform';
import { spendCode } from '../connectors/enrolment';
import { acquireLeases, leasableLockers, releaseLeases } from '../connectors/leases';
import { renderLeased } from '../connectors/lockerAnswer';
import { requireConnector } from '../connectors/ownership';
import { pollMs, registerConnector } from '../connectors/registration';
import { post } from './route';

const MOST_LOCKERS = 1_000;

export const register = post(
  object({ name: text(80), version: text(40), doorbell_url: optional(text(400, /^https?:\/\/\S+$/)) }),
  (body) => ({
    connector_id: registerConnector(body),
    lease_seconds: setting('lease_seconds'),
    poll_ms: pollMs(),
  }),
);

export const lease = post(
  object({
    connector_id: id,
    want: either(oneOf(['all']), list(id, 0, MOST_LOCKERS)),
    release: optional(list(id, 0, MOST_LOCKERS)),
  }),
  (body) => {
    requireConnector(body.connector_id);
    const release = body.release ?? [];
    releaseLeases(body.connector_id, release);
    const wanted = leasableLockers(body.want).filter((lockerId) => !release.includes(lockerId));
    return { lockers: renderLeased(acquireLeases(body.connector_id, wanted)), poll_ms: pollMs() };
  },
);

export const enrol = post(
  object({ connector_id: id, purpose: oneOf(['kiosk', 'controller']), code: text(40, /^\d+$/), used_by: text(100) }),
  (body) => {
    requireConnector(body.connector_id);
    const locker = spendCode(body.purpose, body.code, body.used_by);
    return { locker_id: locker.id, controller_id: locker.controllerId };
  },
);

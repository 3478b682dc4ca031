/** ServiceNow was away and answers again. */
import { eventually, startRig, type Rig } from '../support/harness.ts';

/** Its own next request for leases is twenty minutes away. */
const OWN_PACE = { leaseSeconds: 3_600, pollMs: 3_600_000 };

const breaker = async (rig: Rig) => {
  const { body } = await rig.request('GET', '/health');
  return (body as { checks: { servicenow: { breaker: string } } }).checks.servicenow.breaker;
};

test('leases are asked for at once: whoever has the lockers by now is known before anything is opened there', async () => {
  const rig = await startRig(OWN_PACE);
  try {
    const device = await rig.device();
    const { servicenow } = rig;
    for (const route of ['events', 'state', 'grants']) servicenow.fault({ route, status: 503, times: Infinity });
    await device.event({ seq: 1 });
    await eventually(async () => (await breaker(rig)) === 'open');
    const asked = servicenow.calls.lease ?? 0;
    servicenow.clearFaults();
    await servicenow.until(() => servicenow.world.events.length === 1);
    await servicenow.until(() => (servicenow.calls.lease ?? 0) > asked);
  } finally {
    await rig.stop();
  }
});

/** A whole connector with one kiosk and one locker of four bays, and a ServiceNow that goes away. */
import { systemClock } from '../../src/clock.ts';
import { eventually, startRig, type Device, type Rig } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';
import type { grant, handIn } from './support.ts';

export interface Shown {
  session: { session_id: string };
  person: { name: string };
  view: {
    kind: string;
    question?: string;
    handover?: { handover_id: string; kind: string; bay_number: number; state: string; exit: string | null };
    choices?: { choice_id: string; kind: string; title: string; item: { asset_tag: string } | null }[];
    reason?: string;
  };
}

export const ROUTES = ['tap', 'lease', 'events', 'commands/claim', 'commands/results', 'state', 'grants', 'handovers'];

export interface Granted {
  grants?: ReturnType<typeof grant>[];
  handIns?: ReturnType<typeof handIn>[];
  free?: number[];
  leave?: { repair: number; charging: number };
  env?: Record<string, string>;
  leaseSeconds?: number;
}

/** Of which the connector knows all that was granted. */
export async function startAlone({
  grants = [],
  handIns = [],
  free = [1, 3, 4],
  leave,
  env = {},
  leaseSeconds = 60,
}: Granted) {
  /** Added to the wall clock, and to the one that never goes back. */
  const late = { wallMs: 0, steadyMs: 0 };
  const clock = {
    ...systemClock,
    now: () => Date.now() + late.wallMs,
    steady: () => systemClock.steady() + late.steadyMs,
  };
  const rig: Rig = await startRig(
    { leaseSeconds, grantsEveryS: 1 },
    { KIOSK_REQUESTS_PER_MINUTE: '600', ...env },
    clock,
  );
  const { world } = rig.servicenow;
  world.grants = () => grants;
  world.handIns = () => handIns;
  world.free = () => free;
  if (leave) world.leave = leave;
  const token = await rig.enrolKiosk();
  const device: Device = await rig.device();
  await device.state({ 1: 'closed', 2: 'closed', 3: 'closed', 4: 'closed' });

  let made = 0;
  let seq = 0;
  const requestId = () => idOf(`request ${(made += 1)}`);
  const post = (path: string, body: object) => rig.request('POST', `/kiosk/v1/${path}`, body, token);
  const tapWith = (kind: string, value: string, request_id = requestId()) => post('tap', { request_id, kind, value });
  const site = {
    rig,
    late,
    token,
    device,
    requestId,
    tapWith,
    /** What ServiceNow grants now has been taken over. */
    async synced(): Promise<void> {
      const asked = () => rig.servicenow.calls.grants ?? 0;
      const before = asked();
      // The second request from now on names what the first has brought.
      await rig.servicenow.until(() => asked() > before + 1);
    },
    goAway(status = 503): void {
      for (const route of ROUTES) rig.servicenow.fault({ route, status, times: 100_000 });
    },
    async tap(card = 1, request_id = requestId()): Promise<Shown> {
      const answer = await tapWith('badge', `12-${card}`, request_id);
      expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
      return answer.body as Shown;
    },
    tryStep: (path: string, { session }: Shown, more: object) =>
      post(path, { request_id: requestId(), session_id: session.session_id, ...more }),
    step: async (path: string, visit: Shown, more: object): Promise<Shown> =>
      (await site.tryStep(path, visit, more)).body as Shown,
    nextSeq: () => (seq += 1),
    /** What a controller tells of a door that a command has opened. */
    async passThrough(commandId: string, bay: number, presence: 'empty' | 'occupied' | 'unknown'): Promise<void> {
      await device.reply(commandId, 'done');
      await device.event({ seq: site.nextSeq(), type: 'door_opened', bay, cmd: commandId, data: { by: 'command' } });
      const data = { presence, open_ms: 4_000 };
      await device.event({ seq: site.nextSeq(), type: 'door_closed', bay, cmd: commandId, data });
    },
    /** The types of the events that ServiceNow has heard of. */
    told: () => world.events.map(({ type }) => type),
    async spooled(): Promise<number> {
      const { body } = await rig.request('GET', '/health');
      return (body as unknown as { checks: { spool: { events: number } } }).checks.spool.events;
    },
    /** The person's door was opened, and what they did there is known. */
    async opens(open: () => Promise<Shown>, bay: number, presence: 'empty' | 'occupied' | 'unknown'): Promise<Shown> {
      const arrived = device.nextCommand();
      const shown = await open();
      await site.passThrough((await arrived).id, bay, presence);
      return shown;
    },
  };
  await site.synced();
  return site;
}
export type Alone = Awaited<ReturnType<typeof startAlone>>;
export { eventually };

/** Looks for commands that wait in ServiceNow: as often as it asks for, and at once when the doorbell rings. */
import type { Clock } from '../clock.ts';
import type { Fleet } from '../lockers/fleet.ts';
import type { Logger } from '../log.ts';
import { createLoop, type Loop } from '../loop.ts';
import type { Client } from '../servicenow/client.ts';
import type { Dispatch } from './dispatch.ts';

const MAX_CLAIMED = 50;
/** However often the doorbell rings, ServiceNow is asked no more often than so. */
const SPACING_MS = 100;

export function createClaims(parts: {
  client: Client;
  fleet: Fleet;
  dispatch: Dispatch;
  clock: Clock;
  log: Logger;
}): Loop {
  const { client, fleet, dispatch, clock, log } = parts;

  async function run(): Promise<number> {
    const connectorId = fleet.connectorId();
    if (connectorId === null || fleet.owned().length === 0) return fleet.pollMs();
    const claimed = await client.claim(connectorId, MAX_CLAIMED);
    for (const command of claimed.commands) dispatch.send(command);
    return claimed.commands.length === MAX_CLAIMED ? 0 : claimed.poll_ms;
  }

  return createLoop({ name: 'commands', clock, log, run, spacingMs: SPACING_MS });
}

import { kioskRoute, type Act } from './cut-off.ts';
import { newId, type Site } from './site.ts';
import type { Visitor } from './visitor.ts';

/** What somebody at the kiosk is about to ask for, as an act that can be cut off. */
const session = (visitor: Visitor) => ({ session_id: visitor.visit.session.session_id, request_id: newId() });

export function tapping(site: Site, badge: string): Act {
  return kioskRoute('tap', {
    connector_id: site.connectorId,
    locker_id: site.lockerId,
    request_id: newId(),
    credential: { kind: 'badge', value: badge },
  });
}

export function choosing(visitor: Visitor, kind: string, title?: string): Act {
  const choice = visitor.choice(kind, title);
  if (!choice) throw new Error(`No ${kind} among ${visitor.kinds().join(', ')}`);
  return kioskRoute('choose', { ...session(visitor), choice_id: choice.choice_id });
}

export const following = (visitor: Visitor): Act =>
  kioskRoute('next', { ...session(visitor), handover_id: visitor.visit.view.handover?.handover_id });

export const scanning = (visitor: Visitor, purpose: string, assetTag: string): Act =>
  kioskRoute('scan', { ...session(visitor), purpose, asset_tag: assetTag });

/** The door of the visitor's handover opens and closes, the handover done. */
export function closing(site: Site, visitor: Visitor): Act {
  const { command, handover } = visitor.visit.view;
  const bay = command?.bay_number ?? null;
  const presence = handover?.direction === 'collect' ? 'empty' : 'occupied';
  return kioskRoute('events', {
    connector_id: site.connectorId,
    events: [
      site.event('door_opened', bay, { by: 'command' }, command?.command_id),
      site.event('door_closed', bay, { presence, open_ms: 3_000 }, command?.command_id),
    ],
  });
}

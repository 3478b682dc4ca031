import { createHmac } from 'node:crypto';
import type { Grant, HandIn } from '../../src/servicenow/answers.ts';
import { GRANT_KEY, idOf } from '../support/servicenow.ts';

/** A badge or code as ServiceNow hashes it. */
export const hashOf = (canonical: string) =>
  createHmac('sha256', Buffer.from(GRANT_KEY, 'base64')).update(canonical).digest('base64');
export const badgeOf = (card: number): Grant['credentials'][number] => ({
  ...{ kind: 'badge', hash: hashOf(`h10301:12:${card}`), until: null },
});

/** A laptop that waits in bay 2 for Ada. */
export function grant(name: string, more: Partial<Grant> = {}): Grant {
  return {
    ...{ grant_id: idOf(`grant ${name} ${JSON.stringify(more)}`), handover_id: idOf(`handover ${name}`) },
    ...{ assignment_id: idOf(`assignment ${name}`), number: 'SLA1', kind: 'loan', direction: 'collect' },
    ...{ bay_number: 2, bays: [], item: { name: `Laptop of ${name}`, asset_tag: `LT-${name}` }, due_at: null },
    ...{ person: { person_id: idOf('ada'), name: 'Ada', language: 'en' }, credentials: [badgeOf(1)], code: null },
    ...{ from: '2026-01-01T00:00:00Z', until: null, alone_s: 24 * 3_600 },
    ...more,
  };
}
/** The same to be brought back, into any of these bays. */
export const giveBack = (name: string, bays: number[], more: Partial<Grant> = {}): Grant =>
  grant(name, { direction: 'deposit', bay_number: null, bays, ...more });

export const LAPTOP = idOf('laptop of Ada');
/** Ada's own laptop, which may be charged in bays 1, 3 and 4. */
export function handIn(name: string, more: Partial<HandIn> = {}): HandIn {
  return {
    ...{ grant_id: idOf(`hand-in ${name} ${JSON.stringify(more)}`), kind: 'charging', asset_id: LAPTOP },
    ...{ item: { name: 'Own laptop', asset_tag: 'OWN-1' }, bays: [1, 3, 4], symptoms: [] },
    ...{ person: { person_id: idOf('ada'), name: 'Ada', language: 'en' }, credentials: [badgeOf(1)] },
    alone_s: 24 * 3_600,
    ...more,
  };
}
/** The same for repair. */
export const repairOf = (name: string, more: Partial<HandIn> = {}): HandIn =>
  handIn(name, { kind: 'repair', symptoms: ['no_start', 'screen'], ...more });

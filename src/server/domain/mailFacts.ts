/** What a mail can tell about a handover or an assignment, one line each. */
export type Fact =
  | 'code'
  | 'device'
  | 'kind'
  | 'tag'
  | 'handed_in'
  | 'place'
  | 'door'
  | 'from'
  | 'until'
  | 'length'
  | 'due'
  | 'collect_by'
  | 'ticket';

export const LABELS: Readonly<Record<Fact, string>> = {
  code: 'Code',
  device: 'Device',
  kind: 'Kind of device',
  tag: 'Asset tag',
  handed_in: 'Handed in',
  place: 'Where',
  door: 'Door',
  from: 'Ready from',
  until: 'Collect by',
  length: 'Yours for',
  due: 'Back by',
  collect_by: 'Collect by',
  ticket: 'Ticket',
};

const READY: readonly Fact[] = ['code', 'place', 'door', 'from', 'until', 'device', 'tag'];
const KEPT: readonly Fact[] = ['place', 'collect_by', 'device', 'tag'];
const WANTED: readonly Fact[] = ['kind', 'place'];

/** Which facts stand in the mail of an event, in this order; those that are empty are left out. */
const FACTS: Readonly<Record<string, readonly Fact[]>> = {
  'loan.reserved': [...READY, 'length'],
  'loan.booked': WANTED,
  'loan.waiting': WANTED,
  'loan.unserved': WANTED,
  'loan.not_collected': KEPT,
  'loan.collected': ['device', 'tag', 'place', 'due'],
  'loan.due_soon': ['device', 'tag', 'due'],
  'loan.overdue': ['device', 'tag', 'due'],
  'loan.escalated': ['device', 'tag', 'due'],
  'loan.returned': ['device', 'tag'],
  'loan.extended': ['device', 'tag', 'due'],
  'loan.strike': ['device', 'tag', 'due'],
  'loan.missing': ['device', 'tag', 'ticket'],
  'loan.person_left': ['device', 'tag'],
  'repair.received': ['device', 'tag', 'place', 'ticket'],
  'repair.ready': READY,
  'repair.again': KEPT,
  'repair.not_collected': KEPT,
  'repair.returned': ['device', 'tag', 'ticket'],
  'repair.unrepairable': ['device', 'tag', 'ticket'],
  'replacement.ready': READY,
  'replacement.waiting': WANTED,
  'replacement.unserved': WANTED,
  'replacement.swapped': ['device', 'tag', 'handed_in', 'place'],
  'replacement.due_soon': KEPT,
  'replacement.again': KEPT,
  'replacement.uncollected': KEPT,
  'deployment.ready': READY,
  'deployment.waiting': WANTED,
  'deployment.unserved': WANTED,
  'deployment.collected': ['device', 'tag', 'place'],
  'deployment.due_soon': KEPT,
  'deployment.again': KEPT,
  'deployment.not_collected': KEPT,
  'charging.started': ['device', 'tag', 'place', 'due'],
  'charging.due_soon': ['device', 'tag', 'place', 'due'],
  'charging.over': ['device', 'tag', 'place', 'due'],
};

/** @param event without the scope's prefix */
export function factsOf(event: string): readonly Fact[] {
  return FACTS[event] ?? [];
}

export type Told = readonly (readonly [fact: Fact, value: string])[];

/** A table that every mail program shows. */
export function asHtml(told: Told): string {
  const rows = told.map(([fact, value]) => {
    const style = fact === 'code' ? ' style="font-size: 28px; letter-spacing: 4px"' : '';
    return `<tr><td>${LABELS[fact]}</td><td><strong${style}>${escapeHtml(value)}</strong></td></tr>`;
  });
  return `<table role="presentation" cellpadding="6" style="border-collapse: collapse; font-size: inherit">${rows.join('')}</table>`;
}

export function asText(told: Told): string {
  const width = Math.max(0, ...told.map(([fact]) => LABELS[fact].length)) + 2;
  return told.map(([fact, value]) => `${LABELS[fact]}:`.padEnd(width) + value).join('\n');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Where a door is, as somebody in front of the locker finds it. */
export function doorInWords(label: string, row: number, column: number): string {
  return row > 0 && column > 0 ? `${label} (row ${row} from the top, number ${column} from the left)` : label;
}

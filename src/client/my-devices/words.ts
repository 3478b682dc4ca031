import { moment } from '../console/time';
import type { Handover, Loan } from './types';

const ended: readonly Loan['stage'][] = ['completed', 'cancelled', 'expired'];
export const isOver = (loan: Loan): boolean => ended.includes(loan.stage);

/** What comes first on the page: something to collect, then what is late, then what runs, then what is to come. */
export function urgency(loan: Loan, handover: Handover | undefined): number {
  if (handover?.direction === 'collect') return 0;
  return ['overdue', 'active', 'reserved', 'waiting', 'booked', 'requested'].indexOf(loan.stage) + 1;
}

const kinds: Readonly<Record<Loan['kind'], string>> = {
  loan: 'Loan',
  repair: 'Repair',
  deployment: 'New device',
  replacement: 'Replacement',
  charging: 'Charging',
  stocking: 'Stocking',
};
export const kindText = (loan: Loan): string => kinds[loan.kind];

export const titleOf = (loan: Loan): string => loan.item || loan.category || kindText(loan);

/** What the person does at the kiosk next. */
export function verbFor(loan: Loan, handover: Handover): string {
  if (loan.kind === 'replacement') return 'Exchange';
  if (handover.direction === 'collect') return 'Collect';
  return loan.kind === 'loan' ? 'Return' : 'Hand in';
}

/** Where it stands, in a sentence. */
export function standing(loan: Loan, handover: Handover | undefined): string {
  if (handover?.direction === 'collect') {
    return handover.until ? `Ready for you until ${moment(handover.until)}.` : 'Ready for you.';
  }
  switch (loan.stage) {
    case 'requested':
      return 'Your request is being looked at. You get a mail when it is decided.';
    case 'waiting':
      return loan.position === null
        ? 'You are on the list. You get a mail as soon as it is there.'
        : `You are number ${loan.position} on the list. You get a mail as soon as one is free.`;
    case 'booked':
      return `Booked from ${moment(loan.wanted_from)}. You get a mail with the place and the code before.`;
    case 'reserved':
      return loan.kind === 'replacement' ? 'Ready to be exchanged.' : 'Set aside for you.';
    case 'active':
      return runningText(loan);
    case 'overdue':
      return `It was due back on ${moment(loan.due_at)}. Please bring it back today.`;
    default:
      return outcomeText(loan);
  }
}

function runningText(loan: Loan): string {
  switch (loan.kind) {
    case 'loan':
      return `Yours until ${moment(loan.due_at)}. Any locker at the site takes it back.`;
    case 'repair':
      return 'IT has it. You get a mail when it waits for you again. A photo of what is wrong helps.';
    case 'charging':
      return loan.due_at ? `Charging until ${moment(loan.due_at)}.` : 'Charging.';
    case 'replacement':
      return 'Done: the new one is yours.';
    default:
      return 'Under way.';
  }
}

const outcomes: Readonly<Record<string, string>> = {
  returned: 'Returned.',
  taken_back: 'Given back to IT.',
  cancelled: 'Cancelled by you.',
  withdrawn: 'Called off by IT.',
  expired: 'Not collected in time.',
  lost: 'Reported as lost.',
  stolen: 'Reported as stolen.',
};

function outcomeText(loan: Loan): string {
  if (loan.can_add_photo) return 'Returned, and said to be broken. A photo helps IT to repair it.';
  return outcomes[loan.outcome] ?? (loan.stage === 'completed' ? 'Done.' : 'It came to nothing.');
}

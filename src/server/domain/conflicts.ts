import type { Beginning, Conflict, Decision, HandInAlone, Records } from './decisions';
import type { Handover } from './model';
import { toIso } from './time';

/** What an agent is to do, by what the decision has run into. */
export const PROPOSALS: Readonly<Record<Conflict, string>> = {
  handover_unknown:
    'Look into the bay and into the trail for who opened it and when. Correct the device and the bay by hand, then resolve this.',
  other_person:
    'Ask both persons who has the device. Whoever it was not meant for brings it back; then correct the device and resolve this.',
  person_left:
    'Look whether the device is in the bay. Is it not, ask the manager of the person to bring it back, and report it as lost where nobody does.',
  ended:
    'Look whether the device is in the bay. Has the person taken it, give it to them by a new assignment or ask for it back; have they put it in, mark the assignment as returned.',
  elsewhere: 'Look into both bays. Place the device where it lies in the records, and tell the person where theirs is.',
  bay_held:
    'Look into the bay and find out whose device is in it. Cancel or move the handover that holds the bay where it cannot be done any more, then place the device in the records.',
  bay_taken:
    'Look into the bay. The device that the records place there may have been taken by mistake, or two lie in it: correct the records of both.',
  opened_since:
    'Ask the person whether they have taken the device out or put it in, and look into the bay. Correct device, bay and assignment by hand where the records do not say so, then resolve this.',
  exit_not_possible:
    'Ask the person what happened, look into the bay, and end the handover by hand if it was not done.',
  not_opened:
    'Ask the person whether they were there. Were they not, somebody uses the sign-in of that connector: have it revoked. Look into the bay, then resolve this.',
  not_theirs:
    'Find out whose the device in the bay is and how it came there. Correct the device and the bay, then give it to whoever is to have it.',
  promised:
    'The device lies in this bay and is part of that assignment too: open the bay, go on with the assignment or cancel it, and tell the person where the device is.',
  not_allowed:
    'The device lies in this bay and stays its person’s. Open the bay for them, or take it over for repair by hand; then correct the bay and resolve this.',
};

/** What was done alone, by whom and when, and what the records say. */
export function describeConflict(conflict: Conflict, decision: Decision, records: Records, personName: string): string {
  return `${whatWasDone(decision, records, personName)} ${recordsSay(conflict, records)}`;
}

function whatWasDone(decision: Decision, { handover, beginning, bay }: Records, personName: string): string {
  const { data } = decision;
  const who = personName || `Person ${data.person_id}`;
  const about = data.hand_in && !handover ? handedIn(data.hand_in, beginning) : aboutOf(handover, data.handover_id);
  const what = `bay ${bay.label}, ${about}, at ${toIso(decision.at)}`;
  return decision.type === 'opened_alone'
    ? `Opened without ServiceNow for ${who} (${decision.data.method}): ${what}, by what was known at ${toIso(decision.data.known_at)}.`
    : `Ended without ServiceNow by ${who} (${decision.data.exit}): ${what}.`;
}

function aboutOf(handover: Handover | null, id: string): string {
  return `handover ${handover?.number ?? id}`;
}

function handedIn({ kind, asset_id: id }: HandInAlone, beginning: Beginning | null): string {
  const device = beginning?.device;
  return `to hand in ${device ? `${device.name} ${device.tag}`.trim() : `device ${id}`} (${kind})`;
}

function recordsSay(conflict: Conflict, { handover, beginning, bay, holder }: Records): string {
  switch (conflict) {
    case 'handover_unknown':
      return 'The records have no such handover.';
    case 'other_person':
      return 'The records have it for somebody else.';
    case 'person_left':
      return 'The person is no longer active.';
    case 'ended':
      return `It had ended before: ${handover?.exit ?? ''}.`;
    case 'elsewhere':
      return 'The records have it at another bay.';
    case 'bay_held':
      return `Handover ${holder?.number ?? ''} holds the bay.`;
    case 'bay_taken':
      return `The records place another device in bay ${bay.label}.`;
    case 'opened_since':
      return `The door of bay ${bay.label} was opened again before this was heard of, and no sensor told what was in it.`;
    case 'not_opened':
      return 'The connector that says so does not have the locker, and has not opened this door.';
    case 'exit_not_possible':
      return `It is to ${handover?.direction ?? ''}, which cannot end that way.`;
    case 'not_theirs':
      return 'The records do not have the device in use with this person.';
    case 'promised':
      return `The device is part of ${beginning?.promisedTo ?? ''}.`;
    case 'not_allowed':
      return 'No policy lets this person hand it in there, or no more of it.';
  }
}

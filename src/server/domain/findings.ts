import type { Finding } from './exits';

export interface FindingText {
  readonly title: string;
  readonly proposal: string;
  /** Whether somebody has to go and look, so that the locker's support group gets an incident. */
  readonly incident: boolean;
}

/** What an agent reads about a discrepancy. */
export const FINDINGS: Readonly<Record<Finding, FindingText>> = {
  empty: {
    title: 'The bay is empty, but the records place a device in it',
    proposal:
      'Look into the bay and into the trail for who opened it last. Correct the device or the bay, then put the bay back in service.',
    incident: true,
  },
  wrong_item: {
    title: 'Another thing lies in the bay than the records say',
    proposal: 'Identify what lies there, correct the records of both devices, then put the bay back in service.',
    incident: true,
  },
  unexpected_item: {
    title: 'Something lies in a bay that should be empty',
    proposal: 'Take it out and find its owner, then put the bay back in service.',
    incident: true,
  },
  door_stuck: {
    title: 'The door did not open',
    proposal: 'Open the bay from the console or with the key, repair the door, then put the bay back in service.',
    incident: true,
  },
  forced: {
    title: 'The door was opened without a command',
    proposal: 'Check the lock and what lies in the bay. Was it opened with a key on purpose, resolve this.',
    incident: true,
  },
  held_open: {
    title: 'The door has been open too long',
    proposal: 'Close the door. This resolves itself when it is closed.',
    incident: true,
  },
  damaged: {
    title: 'A device was returned damaged',
    proposal: 'It is on the agents’ round at this locker. This resolves itself when it is taken out.',
    incident: true,
  },
  left_behind: {
    title: 'A device waits for its person beyond its time',
    proposal: 'Ask the person to come. The device stays theirs. This resolves itself when it is taken out.',
    incident: true,
  },
  offline_conflict: {
    title: 'What was decided offline contradicts the records',
    proposal: 'Compare the handover with the trail and correct the records.',
    incident: true,
  },
  sequence_gap: {
    title: 'Events of the controller are missing',
    proposal: 'Compare the bays with the records; see the log of the connector and its dead letters.',
    incident: false,
  },
  sensor: {
    title: 'The controller reports a fault',
    proposal: 'Check the controller and its sensors. This resolves itself when the fault is reported as cleared.',
    incident: true,
  },
  not_applied: {
    title: 'What a locker reported could not be carried out',
    proposal:
      'The event is kept, its effects are not complete. Compare the bay, its device and the handover with the trail, correct them by hand, then resolve this.',
    incident: true,
  },
  offline: {
    title: 'Nothing has been heard of the locker',
    proposal:
      'Check its power, its network, the broker and the connector. This resolves itself when the locker is heard of again.',
    incident: true,
  },
  hot: {
    title: 'The bay is too hot',
    proposal:
      'Look at what charges there and take it out if it swells or smells. This resolves itself when it is cool again.',
    incident: true,
  },
  config_refused: {
    title: 'The controller does not take its configuration',
    proposal:
      'Compare the bays in the records with the doors of the unit. This resolves itself when the controller takes the configuration.',
    incident: true,
  },
  firmware_failed: {
    title: 'The controller did not install its firmware',
    proposal:
      'The controller goes on with the firmware it had. Check the release and its signature; this resolves itself when an installation succeeds.',
    incident: true,
  },
  request_stuck: {
    title: 'A request could not be carried out',
    proposal:
      'Mend what the message names; then press "Reserve now" on the assignment, or leave it to the job, which tries again each minute. This resolves itself when the request goes on.',
    incident: true,
  },
};

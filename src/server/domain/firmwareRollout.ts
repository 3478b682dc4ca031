import type { Finding } from './exits';
import { FINDINGS } from './findings';
import { takesFirmware } from './firmware';
import { HOUR_MS, toIso } from './time';

export type FirmwareRolloutState = 'draft' | 'running' | 'stopped' | 'done';
export type FirmwareRolloutAction = 'start' | 'stop' | 'resume';

/** Which button does something in which state. */
export const FIRMWARE_ROLLOUT_MOVES: Readonly<Record<FirmwareRolloutAction, readonly FirmwareRolloutState[]>> = {
  start: ['draft'],
  stop: ['running'],
  resume: ['stopped'],
};

/** A locker as a rollout sees it. */
export interface StagedLocker {
  readonly id: string;
  readonly name: string;
  readonly adapter: string;
  readonly state: string;
  /** The version that its controller says it runs; `''`: nothing yet. */
  readonly reported: string;
  /** Whether it is told to run what this rollout brings. */
  readonly wantsIt: boolean;
  /** Since when it could have installed that: it was told, and no door was found open. Null: not on record. */
  readonly wantedSince: number | null;
  readonly hasOpenDoor: boolean;
  /** What is open about it of those that stand in the way of a firmware. */
  readonly findings: readonly Finding[];
}

export interface Staging {
  readonly version: string;
  readonly isActive: boolean;
  /** So many may be on the way to it at a time. */
  readonly atOnce: number;
}

export type NextStep =
  | { readonly kind: 'tell'; readonly lockers: readonly StagedLocker[] }
  | { readonly kind: 'wait' }
  | { readonly kind: 'stop'; readonly reason: string }
  | { readonly kind: 'done' };

/**
 * What a running rollout does next. It remembers nothing: who is told stands on the lockers, and who has it is what they
 * report, so that a job that was cut off goes on where it was.
 */
export function nextStep({ version, isActive, atOnce }: Staging, lockers: readonly StagedLocker[]): NextStep {
  const stop = (reason: string): NextStep => ({ kind: 'stop', reason });
  if (!isActive) return stop(`Firmware ${version} is withdrawn: it is no longer active.`);
  const { taking, underWay, left } = sorted(version, lockers);
  if (taking.length === 0) return stop('No locker of the site takes part.');
  // Taken out of service before it had it: nobody would hear of it if the firmware was to blame.
  const stranded = lockers.find((one) => whyLeftOut(one) !== null && one.wantsIt && one.reported !== version);
  if (stranded) {
    return stop(
      `${stranded.name} was to run ${version}, does not report it and is not in service. ` +
        'Put it back into service or change its wanted firmware, then resume.',
    );
  }
  const next = left.slice(0, Math.max(0, atOnce - underWay.length));
  const looked = taking.filter((one) => !left.includes(one) || next.includes(one));
  const ill = looked.find((one) => one.findings.length > 0);
  if (ill) return stop(`${ill.name}: ${whatIsOpen(ill)}. ${WHAT_TO_DO} No other locker is told.`);
  if (next.length > 0) return { kind: 'tell', lockers: next };
  return { kind: underWay.length + left.length > 0 ? 'wait' : 'done' };
}

/**
 * So long nothing may keep a locker from what it is to run before it counts as failed: an hour until its connector has
 * published it again, should the first have been lost (docs/mqtt.md), and as long for that one. An installation takes minutes.
 */
export const INSTALL_MS = 2 * HOUR_MS;

/** Those on the way that cannot be asked for it yet: nothing is installed behind an open door. */
export function heldUp(version: string, lockers: readonly StagedLocker[]): StagedLocker[] {
  return sorted(version, lockers).underWay.filter((one) => one.hasOpenDoor || one.wantedSince === null);
}

/** Those on the way that have had their time and have told neither the version nor a failure. */
export function overdue(version: string, lockers: readonly StagedLocker[], now: number): StagedLocker[] {
  return sorted(version, lockers).underWay.filter(
    ({ hasOpenDoor, wantedSince, findings }) =>
      !hasOpenDoor && findings.length === 0 && wantedSince !== null && wantedSince + INSTALL_MS <= now,
  );
}

/** Of a locker that is overdue. */
export function overdueText(version: string, { name, wantedSince }: StagedLocker): string {
  return `Firmware ${version}: ${name} could have installed it since ${toIso(wantedSince) ?? ''} and reports neither that version nor a failure.`;
}

export const OVERDUE_PROPOSAL =
  'Look at what the controller and its connector last logged, and whether the controller reaches the address of the image. ' +
  'Then empty its wanted firmware, resolve this, and resume the rollout.';

/** How far it has come, for its form. */
export function progressText(version: string, lockers: readonly StagedLocker[]): string {
  const { taking, underWay } = sorted(version, lockers);
  const has = taking.filter((one) => one.reported === version).length;
  const leftOut = byName(lockers).flatMap((one) => {
    const why = whyLeftOut(one);
    return why === null ? [] : [`${one.name} (${why})`];
  });
  const sentences = [
    `${has} of ${taking.length} lockers report ${version}.`,
    ...(underWay.length > 0 ? [`On the way: ${underWay.map((one) => one.name).join(', ')}.`] : []),
    ...(leftOut.length > 0 ? [`Left out: ${leftOut.join(', ')}.`] : []),
  ];
  return sentences.join(' ').slice(0, 4000);
}

/** Why a rollout may not begin or go on, in words for whoever wants it to; null: it may. */
export function startFault(
  { isActive, siteId }: { readonly isActive: boolean; readonly siteId: string },
  running: readonly { readonly number: string; readonly siteId: string }[],
): string | null {
  if (!isActive) return 'The firmware is withdrawn: make it active first.';
  // Two would take turns at telling the same lockers different things.
  const other = running.find((one) => isOf(one.siteId, siteId) || isOf(siteId, one.siteId));
  return other ? `${other.number} is running for lockers of this site: stop it first.` : null;
}

/** Whether something of this site belongs to a rollout for that one; `''`: for all. */
export function isOf(rolloutSiteId: string, siteId: string): boolean {
  return rolloutSiteId === '' || rolloutSiteId === siteId;
}

/** What has failed a controller does not try again until something else, or nothing, was wanted of it. */
const WHAT_TO_DO =
  'Once that discrepancy is resolved, resume; what has failed is tried again if the wanted firmware of the locker is emptied before.';

/** Only what is in service is watched for silence: a rollout would wait for any other for ever. */
const NOT_IN_SERVICE: Readonly<Record<string, string>> = {
  commissioning: 'not in service yet',
  out_of_service: 'out of service',
  retired: 'retired',
};

function whyLeftOut({ adapter, state }: StagedLocker): string | null {
  if (!takesFirmware(adapter)) return 'its make has no firmware channel';
  return NOT_IN_SERVICE[state] ?? null;
}

function whatIsOpen({ findings }: StagedLocker): string {
  return findings.map((finding) => FINDINGS[finding].title.toLowerCase()).join(', ');
}

function sorted(version: string, lockers: readonly StagedLocker[]) {
  const taking = byName(lockers).filter((one) => whyLeftOut(one) === null);
  const without = taking.filter((one) => one.reported !== version);
  return {
    taking,
    underWay: without.filter((one) => one.wantsIt),
    left: without.filter((one) => !one.wantsIt),
  };
}

function byName(lockers: readonly StagedLocker[]): StagedLocker[] {
  const key = ({ name, id }: StagedLocker) => `${name}\n${id}`;
  return [...lockers].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

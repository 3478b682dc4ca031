import { SYMPTOMS } from './choices';
import { wayOf } from './entitlement';
import type { GrantedCredential, GrantedPerson } from './grants';
import type { Device, Kind, Locker, Policy } from './model';
import { withinLimit } from './policies';
import { SECOND_MS } from './time';

/** What a person can put into a locker that is their own. */
export type HandInKind = 'repair' | 'charging';
export const HAND_IN_KINDS: readonly HandInKind[] = ['repair', 'charging'];

/** A device of their own that a person may put into a locker while ServiceNow is away: the assignment begins with it. */
export interface GrantedHandIn {
  /** Of everything below, as of a grant. */
  readonly grant_id: string;
  readonly kind: HandInKind;
  readonly asset_id: string;
  readonly item: { readonly name: string; readonly asset_tag: string };
  /** It goes into one of these, the best first, whether they are free or not. */
  readonly bays: readonly number[];
  /** What the person is asked is wrong; empty: nothing is asked. */
  readonly symptoms: readonly string[];
  readonly person: GrantedPerson;
  readonly credentials: readonly GrantedCredential[];
  /** How long after the last answer this may be begun alone. */
  readonly alone_s: number;
}

/** A device of somebody's own, and all that decides about granting that it is handed in. */
export interface HandInCandidate {
  readonly kind: HandInKind;
  readonly device: Device;
  readonly person: GrantedPerson;
  readonly credentials: readonly GrantedCredential[];
  /** The one that applies; null: none does. */
  readonly policy: Policy | null;
  /** The person's running assignments of this kind. */
  readonly running: number;
}

/** More than so many at one locker are not granted. */
export const MOST_HAND_INS = 400;

/** What may be handed in alone at a locker, for people who can be known there without ServiceNow. */
export function handInsAt(
  locker: Pick<Locker, 'state'>,
  candidates: readonly HandInCandidate[],
  baysFor: (kind: Kind, device: Device) => readonly number[],
  digest: (text: string) => string,
): GrantedHandIn[] {
  if (locker.state !== 'in_service') return [];
  const granted = candidates.filter(mayAlone).map((candidate) => render(candidate, baysFor, digest));
  return granted.filter(({ bays }) => bays.length > 0).slice(0, MOST_HAND_INS);
}

function mayAlone({ kind, credentials, policy, running }: HandInCandidate): boolean {
  if (!policy || policy.offlineMs === 0 || wayOf(kind, policy) !== 'at_kiosk') return false;
  return credentials.length > 0 && withinLimit(policy, running);
}

function render(
  { kind, device, person, credentials, policy }: HandInCandidate,
  baysFor: (kind: Kind, device: Device) => readonly number[],
  digest: (text: string) => string,
): GrantedHandIn {
  const granted: Omit<GrantedHandIn, 'grant_id'> = {
    kind,
    asset_id: device.id,
    item: { name: device.name, asset_tag: device.tag },
    bays: baysFor(kind, device),
    symptoms: kind === 'repair' ? SYMPTOMS : [],
    person,
    credentials,
    alone_s: (policy?.offlineMs ?? 0) / SECOND_MS,
  };
  return { grant_id: digest(JSON.stringify(granted)).slice(0, 32), ...granted };
}

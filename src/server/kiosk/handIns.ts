import { fits, isFree, servesFor } from '../domain/allocation';
import { choiceId } from '../domain/choices';
import { HAND_IN_KINDS, type HandInKind } from '../domain/handIns';
import type { Bay, Device, Handover, Policy } from '../domain/model';
import { devicesInHand } from '../data/devices';
import { readBays } from '../data/lockers';
import { ruleFor, type Rules } from '../policy/rules';
import type { Visitor } from './session';
import { choice, deviceChoice, type Choice } from './visit';

export interface HandIn {
  readonly kind: HandInKind;
  readonly devices: readonly { readonly device: Device; readonly policy: Policy }[];
}

/**
 * What the visitor may hand in here now, and which of their devices. No query where policy allows nothing of the kind, one for
 * somebody without a device, three otherwise.
 * @param planned the visitor's handovers: what is to be handed over already is not offered
 */
export function handInsHere(visitor: Visitor, rules: Rules, planned: readonly Handover[]): HandIn[] {
  const kinds = HAND_IN_KINDS.filter((kind) => rules.policies.some((policy) => policy.kind === kind));
  if (kinds.length === 0) return [];
  const inHand = devicesInHand(visitor.person.id);
  const own = inHand.filter((device) => !planned.some((handover) => handover.assetId === device.id));
  if (own.length === 0) return [];
  const free = readBays([['locker', '=', visitor.locker.id]]).filter((bay) => isFree(bay, []));
  return kinds
    .map((kind) => ({ kind, devices: own.flatMap((device) => admitted(kind, device, rules, free)) }))
    .filter(({ devices }) => devices.length > 0);
}

function admitted(kind: HandInKind, device: Device, rules: Rules, free: readonly Bay[]): HandIn['devices'] {
  const policy = ruleFor(rules, kind, device.modelCategoryId);
  const room = free.some((bay) => servesFor(kind, bay) && fits(device.size, bay.size));
  return policy && room ? [{ device, policy }] : [];
}

const VERBS = { repair: 'repair', charging: 'charge' } as const;

/** Somebody with one device is not asked which. */
export function handInChoice({ kind, devices }: HandIn): Choice {
  const verb = VERBS[kind];
  const [only] = devices;
  if (only && devices.length === 1) return deviceChoice(verb, idOf(kind, only.device.id), only.device);
  return choice(verb, idOf(kind, ''));
}

export function whichDevice({ kind, devices }: HandIn): Choice[] {
  return devices.map(({ device }) => deviceChoice('device', idOf(kind, device.id), device));
}

function idOf(kind: HandInKind, assetId: string): string {
  return choiceId(kind === 'repair' ? { kind, assetId, symptom: '' } : { kind: 'charge', assetId });
}

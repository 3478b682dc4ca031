import { choiceId } from '../domain/choices';
import { appError } from '../domain/errors';
import type { Device } from '../domain/model';
import { devicesInHand, readDevices } from '../data/devices';
import { readHandover } from '../data/handovers';
import { readBay } from '../data/lockers';
import { correctReturn, isBegun } from '../effects/wrongReturn';
import { isReturn } from './damage';
import { doneView } from './done';
import type { Visitor } from './session';
import { answer, choice, deviceChoice, type Visit } from './visit';

/** More devices than this nobody carries to a locker. */
const MOST_DEVICES = 20;

/**
 * Whoever has just returned a device says that they have put in another one, and which. With nothing else of theirs to choose
 * from, it is something that the records do not know.
 * @param assetId `''`: not said yet
 */
export function anotherOne(visitor: Visitor, handoverId: string, assetId: string): Visit {
  const theirs = devicesInHand(visitor.person.id).slice(0, MOST_DEVICES);
  if (assetId !== '') {
    // Sent again, it may be in the bay by now.
    const other = theirs.find(({ id }) => id === assetId) ?? lyingIn(handoverId, assetId);
    if (!other) throw appError('choice_gone');
    return correct(visitor, handoverId, other);
  }
  if (theirs.length === 0) return correct(visitor, handoverId, null);
  const devices = theirs.map((device) =>
    deviceChoice('device', choiceId({ kind: 'another', handoverId, assetId: device.id }), device),
  );
  const none = choice('not_listed', choiceId({ kind: 'not_listed', handoverId }));
  return answer(visitor, { kind: 'choose', question: 'which_device', choices: [...devices, none] });
}

export function unknownOne(visitor: Visitor, handoverId: string): Visit {
  return correct(visitor, handoverId, null);
}

function lyingIn(handoverId: string, assetId: string): Device | null {
  const returned = readHandover(handoverId);
  return returned && isBegun(returned) ? (readDevices([assetId])[0] ?? null) : null;
}

function correct(visitor: Visitor, handoverId: string, other: Device | null): Visit {
  const returned = readHandover(handoverId);
  if (!returned || !isReturn(visitor, returned)) throw appError('choice_gone');
  const bay = readBay(returned.bayId);
  // Once begun, the records have the bay empty, or what lies there in it.
  const isOpen = bay?.assetId === returned.assetId || (isBegun(returned) && ['', other?.id].includes(bay?.assetId));
  if (!bay || !isOpen) throw appError('choice_gone');
  const standing = correctReturn({ returned, bay, other, locker: visitor.locker, trail: visitor.trail });
  return answer(visitor, doneView(visitor, standing));
}

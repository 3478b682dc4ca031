import { gs } from '@servicenow/glide';
import { IN_USE } from '../domain/assetRecords';
import type { ReplacementReason } from '../domain/model';
import { readDevices } from '../data/devices';
import { readLocker } from '../data/lockers';
import { insert, selectOne, type Values } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { policyFor } from '../policy/find';
import { reportGone } from '../effects/gone';
import { planFor, type Plan } from './planLoan';
import { readReplacementRequest, type ReplacementRequest } from './replacementRequest';

/** Why a request cannot become a replacement at all. */
const UNPLANNED = {
  incomplete: 'The request names no device or no locker that is there. Please order again and choose both.',
  not_yours: 'This device is not in use by the person whom the replacement is for.',
  already_replacing: 'This device is being replaced already. My devices says how far that is.',
} as const;

type Made = { readonly id: string } | { readonly why: keyof typeof UNPLANNED };

/**
 * Makes a request of the catalog a replacement and reserves the new device. The request item is its key: called again, it goes on
 * with the same replacement, wherever it was cut off. What is lost or stolen is missing from now on, whatever becomes of the request.
 */
export function planReplacementFor(requestItemId: string, approved: boolean): Plan {
  const known = findByKey(requestItemId);
  const made = known === null ? create(requestItemId) : { id: known };
  if ('why' in made) return { assignment: null, message: UNPLANNED[made.why] };
  reportGone(made.id);
  return planFor(made.id, approved);
}

function findByKey(requestItemId: string): string | null {
  return selectOne(ASSIGNMENT, ['sys_id'], [['request_key', '=', requestItemId]])?.sys_id ?? null;
}

function create(requestItemId: string): Made {
  const request = readReplacementRequest(requestItemId);
  const [device] = readDevices(request ? [request.assetId] : []);
  const locker = request && readLocker(request.lockerId);
  if (!request || !device || !locker) return { why: 'incomplete' };
  const holder = selectOne('alm_hardware', ['assigned_to'], [['sys_id', '=', device.id]])?.assigned_to;
  if (device.installStatus !== IN_USE || holder !== request.personId) return { why: 'not_yours' };
  const policy = policyFor({
    kind: 'replacement',
    personId: request.personId,
    siteId: locker.siteId,
    modelCategoryId: device.modelCategoryId,
  });
  const id = insert(ASSIGNMENT, {
    ...columnsOf(request),
    short_description: `Replacement of ${device.name} ${device.tag}`.trim(),
    policy: policy?.id ?? '',
    model_category: device.modelCategoryId,
    site: locker.siteId,
    location: locker.siteId,
    assignment_group: policy?.assignmentGroupId || locker.supportGroupId,
  });
  // Refused by a unique key: the same step ran twice at the same moment, or the device is being replaced.
  const stored = id ?? findByKey(requestItemId);
  if (stored === null)
    gs.warn(`Smart Lockers: ${request.number} asks to replace ${device.tag}, which is being replaced.`);
  return stored === null ? { why: 'already_replacing' } : { id: stored };
}

/** Of what is gone nothing is handed in; its key alone keeps it from being replaced twice. */
function columnsOf(request: ReplacementRequest): Values {
  return {
    kind: 'replacement',
    stage: 'requested',
    requested_for: request.personId,
    opened_by: request.openedById,
    request_item: request.requestItemId,
    request_key: request.requestItemId,
    reason: request.reason,
    old_asset: isGone(request.reason) ? '' : request.assetId,
    live_old_asset: request.assetId,
    locker: request.lockerId,
    reach_needed: request.reachNeeded,
  };
}

const isGone = (reason: ReplacementReason): boolean => reason === 'lost' || reason === 'stolen';

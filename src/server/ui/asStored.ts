import type { GlideRecord } from '@servicenow/glide';
import { appError } from '../domain/errors';
import type { Assignment } from '../domain/model';
import { readAssignment } from '../data/assignments';

/** The assignment of a form. What the form shows may be older than the row, or changed and not saved. */
export function asStored(current: GlideRecord): Assignment {
  const assignment = readAssignment(current.getUniqueValue());
  if (!assignment) throw appError('assignment_unknown');
  return assignment;
}

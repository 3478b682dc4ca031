import type { Assignment } from '../domain/model';
import { readDevices } from '../data/devices';
import { kitAssets } from '../data/kits';
import type { Values } from '../data/records';

/** Another device is promised than the one that a kit was staged with: the rest of it has to be brought by hand, and IT reads so. */
export function kitLeftNote(assignment: Assignment): Values {
  const left = readDevices(kitAssets(assignment)).map(({ name, tag }) => `${name} ${tag}`.trim());
  if (left.length === 0) return {};
  return {
    work_notes: `The person gets another device. What was to go with the first one stays behind and has to be brought: ${left.join(', ')}.`,
  };
}

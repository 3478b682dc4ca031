import type { GlideRecord } from '@servicenow/glide';
import type { Stage } from '../domain/model';
import { taskState } from '../domain/stateMachine';

/**
 * The state of the task, which reports and lists know, follows the stage, which the app moves; who has ended gives up
 * the place among the running ones.
 */
export function applyStage(current: GlideRecord, _previous: GlideRecord): void {
  const { state, ended } = taskState((current.getValue('stage') || 'requested') as Stage);
  if (current.getValue('state') !== state) current.setValue('state', state);
  current.setValue('active', !ended);
  if (ended) current.setValue('running_key', '');
}

import { appError } from '../domain/errors';
import { ROLLOUT, type RolloutAction } from '../domain/rolloutProgress';
import { readRollouts, type Rollout } from '../data/rollouts';

/** @throws `rollout_unknown` */
export function findRollout(id: string): Rollout {
  const [rollout] = readRollouts([['sys_id', '=', id]]);
  if (!rollout) throw appError('rollout_unknown');
  return rollout;
}

/** @throws `rollout_unknown`, `state_conflict` when the rollout is not in a state for it */
export function findRolloutFor(action: RolloutAction, id: string): Rollout {
  const rollout = findRollout(id);
  if (!ROLLOUT[action].includes(rollout.state)) {
    throw appError('state_conflict', { subject: 'rollout', action, state: rollout.state });
  }
  return rollout;
}

import { callsTo, type Answer } from '../../http';
import type { Person, Plan, Preview, Rollout, RolloutWithLines } from './types';

const call = callsTo('/api/x_smart_lockers/v1/console');

export const readRollouts = (): Promise<Answer<{ rollouts: readonly Rollout[] }>> => call('GET', '/rollouts');

export const readRollout = (id: string): Promise<Answer<RolloutWithLines>> => call('GET', `/rollouts/${id}`);

export const exportRollout = (id: string): Promise<Answer<{ file_name: string; csv: string }>> =>
  call('GET', `/rollouts/${id}/export`);

/** A list is the text of a file, or people that were chosen. */
export type Given = { readonly csv: string } | { readonly people: readonly string[] };

export const previewList = (id: string, given: Given): Promise<Answer<Preview>> =>
  call('POST', `/rollouts/${id}/preview`, given);

export const findPeople = (search: string): Promise<Answer<{ people: readonly Person[]; more: boolean }>> =>
  call('GET', `/people?${new URLSearchParams({ search }).toString()}`);

export const previewPlan = (id: string): Promise<Answer<Plan>> => call('POST', `/rollouts/${id}/plan`, {});

export const closeRollout = (id: string): Promise<Answer<object>> => call('POST', `/rollouts/${id}/close`, {});

export const cancelLine = (lineId: string): Promise<Answer<object>> =>
  call('POST', `/rollout_lines/${lineId}/cancel`, {});

/** What a bounded step says: how far it has come, and how much is left. */
export interface Step {
  readonly done: number;
  readonly left: number;
}

/** More steps than the longest list needs: what goes on without an end is a mistake. */
const mostSteps = 200;

/**
 * Repeats a step until nothing is left. A request that gets no answer may be sent again by pressing the button again: it goes on.
 * @param onStep told after each
 */
async function toTheEnd(step: () => Promise<Answer<Step>>, onStep: (step: Step) => void): Promise<Answer<Step>> {
  let answer = await step();
  for (let steps = 1; answer.ok && answer.value.left > 0 && steps < mostSteps; steps += 1) {
    onStep(answer.value);
    answer = await step();
  }
  return answer;
}

export async function addList(
  id: string,
  given: Given,
  requestId: string,
  onStep: (step: Step) => void,
): Promise<Answer<Step>> {
  const add = async (): Promise<Answer<Step>> => {
    const answer = await call<{ stored: number; left: number }>('POST', `/rollouts/${id}/lines`, {
      ...given,
      request_id: requestId,
    });
    return answer.ok ? { ok: true, value: { done: answer.value.stored, left: answer.value.left } } : answer;
  };
  return toTheEnd(add, onStep);
}

export async function startRollout(id: string, onStep: (step: Step) => void): Promise<Answer<Step>> {
  let done = 0;
  const start = async (): Promise<Answer<Step>> => {
    const answer = await call<{ started: number; left: number }>('POST', `/rollouts/${id}/start`, {});
    if (!answer.ok) return answer;
    done += answer.value.started;
    return { ok: true, value: { done, left: answer.value.left } };
  };
  return toTheEnd(start, onStep);
}

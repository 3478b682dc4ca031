import { planStepOf, type PlanStep } from './loan';
import { planReplacementFor } from './planReplacement';

/** What the action of the flow "replace a device" calls; every value in and out is a string. It can be called again with the same end. */
export function planReplacement(input: { readonly request_item: string; readonly approved: string }): PlanStep {
  return planStepOf(planReplacementFor(input.request_item, input.approved === 'true'));
}

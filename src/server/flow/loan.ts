/** What the loan's flow hands to its steps; every value is a string, as Flow Designer passes them. */
export interface PlanLoanInput {
  readonly request_item: string;
}
export interface LoanStep {
  readonly assignment: string;
  readonly stage: string;
  readonly message: string;
}
export interface LoanStepInput {
  readonly assignment: string;
}

export function planLoan(_input: PlanLoanInput): LoanStep {
  return { assignment: '', stage: '', message: '' };
}
export function releaseLoan(_input: LoanStepInput & { readonly outcome: string }): LoanStep {
  return { assignment: '', stage: '', message: '' };
}
export function remindLoan(_input: LoanStepInput): LoanStep {
  return { assignment: '', stage: '', message: '' };
}
export function markOverdue(_input: LoanStepInput): LoanStep {
  return { assignment: '', stage: '', message: '' };
}
export function escalateLoan(_input: LoanStepInput): LoanStep {
  return { assignment: '', stage: '', message: '' };
}

/** When an approval is decided: what the platform keeps as text such as `ApprovesRejectsAnyU[…]OrRejectsAllG[…]`. */

export interface Quorum {
  readonly kind: 'Any' | 'All' | 'Res' | 'Count' | 'Percent';
  /** Of `Count` and `Percent`. */
  readonly amount: number;
  /** Texts with data pills: sys_ids of users and groups. */
  readonly users: readonly string[];
  readonly groups: readonly string[];
  /** Approvers are added by hand. */
  readonly manual: boolean;
}
export interface RuleSet {
  readonly approves: boolean;
  readonly rejects: boolean;
  /** All of the outer list, one of each inner one. */
  readonly rules: readonly (readonly Quorum[])[];
}

export type Answer = 'approved' | 'rejected';
export interface Approver {
  readonly user: string;
  /** `sysapproval_approver.state` */
  readonly state: string;
}

const list = (text: string, marker: 'U' | 'G'): string[] =>
  (new RegExp(`${marker}\\[(.*?)\\]`, 's').exec(text)?.[1] ?? '').split(',').filter(Boolean);

function quorumOf(text: string): Quorum {
  const [, amount = '0', sign] = /^(\d+)([#%])/.exec(text) ?? [];
  const kind =
    sign === '#'
      ? 'Count'
      : sign === '%'
        ? 'Percent'
        : (['Any', 'All', 'Res'] as const).find((name) => text.startsWith(name));
  if (!kind) throw new Error(`The approval rule ${text} is not understood`);
  const rest = text.replace(/^(\d+[#%]|Any|All|Res)/, '');
  return {
    kind,
    amount: Number(amount),
    users: list(rest, 'U'),
    groups: list(rest, 'G'),
    manual: rest.startsWith('M'),
  };
}

/** @throws Error for a rule that is not understood */
export function parseRules(text: string): RuleSet[] {
  return text.split(/Or(?=Approves|Rejects)/).map((set) => {
    const action = /^(ApprovesRejects|Approves|Rejects)/.exec(set)?.[0];
    if (!action) throw new Error(`The approval rule ${set || '(empty)'} is not understood`);
    const rules = set.slice(action.length).split('&').filter(Boolean);
    return {
      approves: action.startsWith('Approves'),
      rejects: action.endsWith('Rejects'),
      rules: rules.map((rule) => rule.split('|').map(quorumOf)),
    };
  });
}

function reached(quorum: Quorum, members: readonly Approver[], answer: Answer): boolean {
  const count = members.filter((member) => member.state === answer).length;
  const responded = members.filter((member) => member.state === 'approved' || member.state === 'rejected').length;
  switch (quorum.kind) {
    case 'Any':
      return count > 0;
    case 'All':
      return members.length > 0 && count === members.length;
    case 'Res':
      return responded === members.length && count > 0;
    case 'Count':
      return count >= quorum.amount;
    case 'Percent':
      return members.length > 0 && count * 100 >= quorum.amount * members.length;
  }
}

/**
 * What the answers so far come to; `null` while it is open. When all have answered and no rule is fulfilled the
 * answer is no: there is nobody left who could fulfil one.
 * @param membersOf the approvers whom a rule asks
 */
export function decide(
  sets: readonly RuleSet[],
  approvers: readonly Approver[],
  membersOf: (quorum: Quorum) => readonly Approver[],
): Answer | null {
  const holds = (set: RuleSet, answer: Answer) =>
    set.rules.length > 0 &&
    set.rules.every((alternatives) => alternatives.some((quorum) => reached(quorum, membersOf(quorum), answer)));
  if (sets.some((set) => set.rejects && holds(set, 'rejected'))) return 'rejected';
  if (sets.some((set) => set.approves && holds(set, 'approved'))) return 'approved';
  return approvers.length > 0 && approvers.every(({ state }) => state !== 'requested') ? 'rejected' : null;
}

import { decide, parseRules, type Quorum } from '../../src/flow/actions/approval-rules.ts';

const answers = (states: string) =>
  [...states].map((letter, at) => ({
    user: 'abcdef'[at] ?? '',
    state: { y: 'approved', n: 'rejected', '-': 'requested' }[letter] ?? '',
  }));
const verdict = (rules: string, states: string) => {
  const approvers = answers(states);
  return decide(parseRules(rules), approvers, (quorum: Quorum) =>
    approvers.filter(({ user }) => quorum.users.includes(user) || quorum.groups.includes(user)),
  );
};

describe('the rules of an approval', () => {
  it.each([
    ['ApprovesRejectsAnyU[a,b]', '--', null],
    ['ApprovesRejectsAnyU[a,b]', '-y', 'approved'],
    ['ApprovesRejectsAnyU[a,b]', 'n-', 'rejected'],
    ['ApprovesAllU[a,b]', 'y-', null],
    ['ApprovesAllU[a,b]', 'yy', 'approved'],
    ['ApprovesResU[a,b]', 'y-', null],
    ['ApprovesResU[a,b]', 'yn', 'approved'],
    ['Approves2#U[a,b,c]', 'y--', null],
    ['Approves2#U[a,b,c]', 'y-y', 'approved'],
    ['Approves50%U[a,b,c]', 'y--', null],
    ['Approves50%U[a,b,c]', 'yy-', 'approved'],
    ['ApprovesAnyU[a]&AnyG[b]', 'y-', null],
    ['ApprovesAnyU[a]&AnyG[b]', 'yy', 'approved'],
    ['ApprovesAnyU[a]|AnyU[b]', '-y', 'approved'],
    ['ApprovesAllU[a,b]OrRejectsAnyU[a,b]', '-n', 'rejected'],
    ['ApprovesAllU[a,b]OrRejectsAnyU[a,b]', 'y-', null],
    ['ApprovesAnyU[a,b]', 'n-', null],
    ['ApprovesAnyU[a,b]', 'nn', 'rejected'],
  ])('%s with the answers %s comes to %s', (rules, states, expected) => {
    expect(verdict(rules, states)).toBe(expected);
  });

  it('that are not understood are an error', () => {
    expect(() => parseRules('')).toThrow('not understood');
    expect(() => parseRules('ApprovesMostU[a]')).toThrow('MostU[a] is not understood');
  });
});

import { WORKFLOWS, workflowStep } from '../../../src/server/domain/workflows.ts';

test.each(Object.entries(WORKFLOWS))('a %s ends with the step that completes it, and with no other', (_kind, steps) => {
  expect(steps.map((step) => step.moves === 'complete')).toEqual(steps.map((_, index) => index === steps.length - 1));
});

test.each(Object.entries(WORKFLOWS))('visits of a %s are numbered in order', (_kind, steps) => {
  const visits = steps.map((step) => step.visit);
  expect(visits).toEqual([...visits].sort((a, b) => a - b));
  expect(visits[0]).toBe(1);
});

test.each(Object.entries(WORKFLOWS))(
  'a %s puts nothing into a hand that did not have it and leaves nothing behind',
  (kind, steps) => {
    for (const item of ['lent', 'own'] as const) {
      const moves = steps.filter((step) => step.item === item).map((step) => step.direction);
      // What is lent starts in a bay or is put there first; what is one's own starts in the hand.
      moves.forEach((direction, index) => {
        if (index > 0) expect([kind, direction]).not.toEqual([kind, moves[index - 1]]);
      });
      if (item === 'own' && moves.length > 0) expect(moves[0]).toBe('deposit');
    }
  },
);

test('a replacement is a swap: what the employee does is one visit', () => {
  expect(WORKFLOWS.replacement.filter((step) => step.visit === 2).map((step) => step.direction)).toEqual([
    'deposit',
    'collect',
  ]);
});

test('steps are counted from 1, and a step that is not is a bug', () => {
  expect(workflowStep('loan', 1).direction).toBe('collect');
  expect(workflowStep('loan', 2).direction).toBe('deposit');
  expect(() => workflowStep('loan', 3)).toThrow('A loan has no step 3.');
});

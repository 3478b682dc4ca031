import type { Faults } from './kernel.ts';

type Rule = Parameters<Faults['add']>[0];

/** Faults that tests ask for. A rule applies to every path that begins with its own, as often as it says, oldest first. */
export function createFaults(): Faults {
  let rules: { rule: Rule; left: number }[] = [];
  return {
    next(path) {
      const found = rules.find(({ rule }) => path.startsWith(rule.path));
      if (!found) return null;
      found.left -= 1;
      if (found.left <= 0) rules = rules.filter((other) => other !== found);
      const { delayMs, status, retryAfterSeconds, dropAnswer, cutAfterWrites } = found.rule;
      return { delayMs, status, retryAfterSeconds, dropAnswer, cutAfterWrites };
    },
    add(rule) {
      rules.push({ rule, left: rule.times });
    },
    clear() {
      rules = [];
    },
  };
}

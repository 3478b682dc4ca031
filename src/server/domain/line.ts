import type { Assignment } from './model';

type Waiting = Pick<Assignment, 'id' | 'number' | 'wantedFrom'>;

/** Those who wait, in their turn: first whose booking could not be kept, the earliest first; then by the order of asking. */
export function lineUp<W extends Waiting>(waiting: readonly W[]): W[] {
  return [...waiting].sort(
    (one, other) =>
      (one.wantedFrom ?? Infinity) - (other.wantedFrom ?? Infinity) ||
      compare(one.number, other.number) ||
      compare(one.id, other.id),
  );
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

type Wishing = Waiting & Pick<Assignment, 'kind' | 'siteId' | 'modelCategoryId' | 'policyId' | 'reachNeeded'>;

/** The lines of those who can be served by the same devices: when the first of a line cannot be served, nobody in it can. */
export function linesOf<W extends Wishing>(waiting: readonly W[]): W[][] {
  const lines = new Map<string, W[]>();
  for (const one of lineUp(waiting)) {
    const key = [one.kind, one.siteId, one.modelCategoryId, one.policyId, one.reachNeeded].join(':');
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines.values()];
}

/** From 1, among all who wait for the same kind of device at the same site; 0: not in the line. */
export function placeInLine(waiting: readonly Waiting[], id: string): number {
  return lineUp(waiting).findIndex((one) => one.id === id) + 1;
}

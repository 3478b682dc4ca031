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

type Wishing = Pick<Assignment, 'kind' | 'siteId' | 'modelCategoryId' | 'policyId' | 'reachNeeded'>;

/** What those wish for whom the same devices do: when one of them cannot be served, nobody behind them with the same wish can. */
export function wishOf(one: Wishing): string {
  return [one.kind, one.siteId, one.modelCategoryId, one.policyId, one.reachNeeded].join(':');
}

/** From 1, among all who wait for the same kind of device at the same site; 0: not in the line. */
export function placeInLine(waiting: readonly Waiting[], id: string): number {
  return lineUp(waiting).findIndex((one) => one.id === id) + 1;
}

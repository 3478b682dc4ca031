import { DEMAND_DAYS, demandByDay, moveReserve } from '../domain/capacity';
import type { Kind } from '../domain/model';
import { DAY_MS, fromGlide, toGlide } from '../domain/time';
import { now } from '../data/platform';
import { select, toNumber, update, type Condition } from '../data/records';
import { CAPACITY, HANDOVER, STOCK_OUT } from '../data/tables';
import { attempt } from '../jobs/cutOff';

/** Each night every reserve moves by one bay at most towards what was wanted of it: two queries for each. */
export function moveReserves(): void {
  const columns = ['sys_id', 'locker', 'kind', 'minimum', 'maximum', 'current'] as const;
  for (const row of select(CAPACITY, columns, [])) {
    attempt(`the reserve ${row.sys_id}`, () => {
      const current = toNumber(row.current);
      const reserve = {
        kind: row.kind as Kind,
        minimum: toNumber(row.minimum),
        maximum: toNumber(row.maximum),
        current,
      };
      const next = moveReserve(reserve, demandByDay(wantedAt(row.locker, reserve.kind), now()));
      if (next !== current) update(CAPACITY, row.sys_id, { current: next });
    });
  }
}

/** When something of this kind was put into the locker, or could not be served there. */
function wantedAt(lockerId: string, kind: Kind): number[] {
  const since = toGlide(now() - DEMAND_DAYS * DAY_MS);
  const kinds: readonly Kind[] = kind === 'loan' ? ['loan', 'stocking'] : [kind];
  const here: Condition = ['locker', '=', lockerId];
  const deposits = select(
    HANDOVER,
    ['committed_at'],
    [here, ['direction', '=', 'deposit'], ['committed_at', '>=', since], ['assignment.kind', 'IN', kinds]],
  );
  const missed = select(STOCK_OUT, ['at'], [here, ['at', '>=', since], ['kind', 'IN', kinds]]);
  return [...deposits.map((row) => row.committed_at), ...missed.map((row) => row.at)].map((at) => fromGlide(at) ?? 0);
}

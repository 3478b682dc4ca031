import type { Overview } from './types';

/** One thing that an agent does at a locker, as the list of them shows it. */
export interface Work {
  readonly key: string;
  readonly what: string;
  readonly item: string;
  readonly assetTag: string;
  /** Whose it is, or is to be; empty: nobody's. */
  readonly person: string;
  readonly number: string;
  readonly bayId: string | null;
  readonly bay: string;
  /** Null: it is not known since when. */
  readonly since: string | null;
  /** Null: at any locker. */
  readonly lockerId: string | null;
}

const whats = { collect: 'Take out', stage: 'Stage', bring_back: 'Bring back' } as const;

/** What waits for IT: what is planned for agents, and what lies in a bay to be inspected. */
export function workOf({ duties, sites }: Overview): Work[] {
  const planned = duties.map((duty): Work => ({
    key: duty.handover_id,
    what: whats[duty.duty],
    item: duty.item || 'Any of its kind',
    assetTag: duty.asset_tag,
    person: duty.person,
    number: duty.number,
    bayId: duty.bay_id,
    bay: duty.bay,
    since: duty.since,
    lockerId: duty.locker_id,
  }));
  const inspections = sites.flatMap(({ lockers }) =>
    lockers.flatMap((locker) =>
      locker.bays
        .filter(({ asset }) => asset?.to_inspect)
        .map((bay): Work => ({
          key: bay.bay_id,
          what: 'Inspect',
          item: bay.asset?.name ?? '',
          assetTag: bay.asset?.asset_tag ?? '',
          person: '',
          number: '',
          bayId: bay.bay_id,
          bay: bay.label,
          since: null,
          lockerId: locker.locker_id,
        })),
    ),
  );
  return [...planned, ...inspections];
}

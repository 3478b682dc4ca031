import { compareRecords, confidenceAfter } from '../domain/interpretation';
import type { Bay, Locker } from '../domain/model';
import { update, type Values } from '../data/records';
import { BAY } from '../data/tables';
import { reportDiscrepancy } from '../effects/discrepancies';

export type Seen = Partial<Pick<Bay, 'door' | 'presence' | 'chargePercent' | 'confidence' | 'state'>>;

const COLUMNS: Readonly<Record<keyof Seen, string>> = {
  door: 'door',
  presence: 'presence',
  chargePercent: 'charge_percent',
  confidence: 'confidence',
  state: 'state',
};

/** Writes what was seen of a bay, where it is new. A sensor that the bay does not have says nothing. @returns the bay then */
export function noteBay(bay: Bay, seen: Seen): Bay {
  const presence = bay.hasPresenceSensor && seen.presence !== 'unknown' ? seen.presence : undefined;
  const confidence =
    seen.confidence ?? confidenceAfter(bay, { presence: 'unknown', charging: typeof seen.chargePercent === 'number' });
  const noted: Bay = { ...bay, ...seen, presence: presence ?? bay.presence, confidence };
  const changes: Record<string, Values[string]> = {};
  for (const [property, column] of Object.entries(COLUMNS)) {
    const value = noted[property as keyof Seen];
    if (value !== bay[property as keyof Seen]) changes[column] = value ?? '';
  }
  if (Object.keys(changes).length > 0) update(BAY, bay.id, changes);
  return noted;
}

/** A closed bay with nothing under way: do the records say what the sensor says? */
export function compareBay(locker: Locker, bay: Bay): void {
  const finding = compareRecords(bay, bay.presence);
  noteBay(bay, { confidence: confidenceAfter(bay, { presence: bay.presence, charging: false }) });
  if (finding === null) return;
  reportDiscrepancy({
    finding,
    locker,
    bay,
    assetId: bay.assetId,
    details: `The sensor of bay ${bay.label} says ${bay.presence}, the records say otherwise.`,
  });
}

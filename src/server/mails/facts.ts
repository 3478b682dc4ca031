import type { GlideRecord } from '@servicenow/glide';
import { asHtml, asText, doorInWords, factsOf, type Fact, type Told } from '../domain/mailFacts';
import { durationMs } from '../domain/time';
import { inWords } from '../domain/words';
import { pageUrl } from '../data/platform';
import { HANDOVER } from '../data/tables';
import { localTime } from './localTime';

const SCOPE = 'x_smart_lockers.';

/** The facts of a mail as a table; called by the mail script `smart_lockers_facts_html`. */
export function factsAsHtml(current: GlideRecord, event: GlideRecord): string {
  return asHtml(tell(current, event));
}

/** The same as lines of text. */
export function factsAsText(current: GlideRecord, event: GlideRecord): string {
  return asText(tell(current, event));
}

/** The employees' page, where everything that a mail speaks of can be seen, changed and shown as a QR code. */
export function myDevicesUrl(): string {
  return pageUrl('x_smart_lockers_my_devices.do');
}

function tell(current: GlideRecord, event: GlideRecord): Told {
  const source = current.getTableName() === HANDOVER ? ofHandover(current, event) : ofAssignment(current, '');
  return factsOf(event.getValue('name').slice(SCOPE.length)).flatMap((fact) => {
    const value = source[fact]?.() ?? '';
    return value === '' ? [] : [[fact, value] as const];
  });
}

type Source = Partial<Record<Fact, () => string>>;

function ofHandover(current: GlideRecord, event: GlideRecord): Source {
  const time = timeTeller(current, 'person.time_zone');
  return {
    ...ofAssignment(current, 'assignment.'),
    code: () => event.getValue('parm2') ?? '',
    device: () => shown(current, 'asset.model'),
    tag: () => shown(current, 'asset.asset_tag'),
    place: () => placeOf(current, ''),
    door: () =>
      doorInWords(
        shown(current, 'bay.label'),
        Number(stored(current, 'bay.grid_row')),
        Number(stored(current, 'bay.grid_column')),
      ),
    from: () => time('window_start'),
    until: () => time('window_end'),
  };
}

/** @param prefix how the assignment is reached from the record */
function ofAssignment(current: GlideRecord, prefix: string): Source {
  const time = timeTeller(current, `${prefix}requested_for.time_zone`);
  return {
    device: () => shown(current, `${prefix}asset.model`),
    kind: () => shown(current, `${prefix}model_category`),
    tag: () => shown(current, `${prefix}asset.asset_tag`),
    handed_in: () => shown(current, `${prefix}old_asset.model`),
    place: () => placeOf(current, prefix),
    length: () => lengthOf(stored(current, `${prefix}loan_duration`)),
    due: () => time(`${prefix}due_date`),
    collect_by: () => time(`${prefix}collect_until`),
    ticket: () => shown(current, `${prefix}incident`),
  };
}

function timeTeller(current: GlideRecord, personsZone: string): (path: string) => string {
  const zones = [stored(current, personsZone), stored(current, 'locker.site.time_zone')];
  return (path) => localTime(stored(current, path), zones);
}

function placeOf(current: GlideRecord, prefix: string): string {
  const [locker, ofLocker, wished] = ['locker', 'locker.site', 'site'].map((path) =>
    shown(current, `${prefix}${path}`),
  );
  return [ofLocker || wished, locker].filter(Boolean).join(', ');
}

function lengthOf(duration: string): string {
  const ms = durationMs(duration);
  return ms > 0 ? inWords(ms) : '';
}

function shown(current: GlideRecord, path: string): string {
  return stored(current, path) === '' ? '' : current.getElement(path).getDisplayValue();
}

function stored(current: GlideRecord, path: string): string {
  const element = current.getElement(path) as unknown;
  return element === null || element === undefined ? '' : String(element);
}

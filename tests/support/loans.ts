import type { Row } from '../../instance/src/kernel.ts';
import { pressButton } from './button.ts';
import { startInstance, type Saved, type TestInstance } from './instance.ts';
import { BASE, connect, newId, order, passDoor, type Order, type Site, type Visit } from './site.ts';

/** People of the demonstration data who borrow in Montréal, with what a test of their loans does again and again. */
export const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };
export const AMELIE = { person: 'amelie.roy', badge: '04AABBCC' };
export const AGENT = 'owen.clarke';
export const ASSIGNMENT = 'x_smart_lockers_assignment';
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
const LAPTOPS = 'name=Laptops in Montréal: three days';

export interface Loans {
  readonly instance: TestInstance;
  readonly site: Site;
  /** The latest loan of somebody. */
  loan(person?: string): Row;
  device(person?: string): Row;
  order(who: { readonly person: string }, more?: Partial<Order>): Promise<Row>;
  /** Ordered and in the hand. */
  collected(who?: typeof NOAH, more?: Partial<Order>): Promise<Row>;
  returned(who?: typeof NOAH): Promise<Row>;
  tap(who?: typeof NOAH): Promise<Visit>;
  /** Changes a row as an admin does, with its rules. */
  change(table: string, id: string | undefined, values: Record<string, string>): void;
  policy(values: Record<string, string>): void;
  /** Leaves the site so many laptops. */
  keepLaptops(many: number): void;
  /** Presses a button of the package as the platform does: its condition, then its script, each about the row. */
  press(name: string, table: string, id: string | undefined): 'done' | 'hidden';
  events(name: string): Row[];
  portal<T>(who: { readonly person: string }, path: string, body?: object): ReturnType<typeof portal<T>>;
  userId(person: string): string;
}

function portal<T>(instance: TestInstance, person: string, path: string, body?: object) {
  const client = instance.as(person);
  return body ? client.post<T>(`${BASE}/portal/${path}`, body) : client.get<T>(`${BASE}/portal/${path}`);
}

export async function startLoans(saved?: Saved): Promise<Loans> {
  return loansAt(await connect(await startInstance(saved)));
}

export function loansAt(site: Site): Loans {
  const { instance } = site;
  const userId = (person: string): string => instance.row('sys_user', `user_name=${person}`).sys_id ?? '';
  const loans: Loans = {
    instance,
    site,
    userId,
    loan(person = NOAH.person) {
      const own = instance.rows(ASSIGNMENT, `requested_for.user_name=${person}^ORDERBYnumber`);
      return own.at(-1) ?? {};
    },
    device: (person) => instance.row('alm_hardware', `sys_id=${loans.loan(person).asset}`),
    async order(who, more = {}) {
      await order(site, { ...who, ...more });
      return loans.loan(who.person);
    },
    async tap(who = NOAH) {
      await site.call('lease', { connector_id: site.connectorId, want: 'all' });
      const { result, error } = await site.tap('badge', who.badge);
      if (error) throw new Error(error.code);
      return result;
    },
    async collected(who = NOAH, more = {}) {
      await loans.order(who, more);
      const { view } = await loans.tap(who);
      if (!view.command) throw new Error('the door was not opened');
      await passDoor(site, view.command, 'empty');
      instance.settle();
      return loans.loan(who.person);
    },
    async returned(who = NOAH) {
      const { session, view } = await loans.tap(who);
      const choice = view.choices?.find((one) => one.kind === 'return');
      const body = { session_id: session.session_id, request_id: newId(), choice_id: choice?.choice_id };
      const chosen = view.command ? view : (await site.call<Visit>('choose', body)).result.view;
      if (!chosen.command) throw new Error('the door was not opened');
      await passDoor(site, chosen.command, 'occupied');
      instance.settle();
      return loans.loan(who.person);
    },
    change(table, id, values) {
      instance.kernel.records.update(instance.kernel.begin({ user: 'admin' }), table, id ?? '', values);
    },
    policy(values) {
      loans.change('x_smart_lockers_policy', instance.row('x_smart_lockers_policy', LAPTOPS).sys_id, values);
    },
    keepLaptops(many) {
      const { sys_id: site_ } = instance.row('cmn_location', 'nameSTARTSWITHMontréal');
      const query = `asset.model_category.name=Loan laptop^locker.site=${site_}^asset.substatus=available^ORDERBYsys_id`;
      for (const bay of instance.rows('x_smart_lockers_bay', query).slice(many)) {
        loans.change('alm_hardware', bay.asset, { install_status: '7', substatus: 'disposed' });
      }
    },
    press: (name, table, id) => pressButton(instance, { name, table, id, user: AGENT }),
    events: (name) => instance.rows('sysevent', `name=x_smart_lockers.${name}`),
    portal: (who, path, body) => portal(instance, who.person, path, body),
  };
  return loans;
}

import type { DemoLocker } from './system.ts';
import type { ServiceNow } from './servicenow.ts';

/** One of the people of the app's demo data (`fluent/demo`), with what they carry in their pockets. */
export interface DemoPerson {
  readonly userName: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'employee' | 'agent' | 'admin' | 'auditor';
  readonly language: 'en' | 'es' | 'de' | 'fr';
  readonly badge: string;
  readonly pin: string;
}

/** Password of every demo person: they exist on a local instance only. */
export const demoPassword = 'locker-demo';
export const demoConnectorUser = 'locker.connector';

const person = (
  userName: string,
  name: string,
  role: DemoPerson['role'],
  language: DemoPerson['language'],
  badge: string,
  pin: string,
): DemoPerson => ({ userName, name, email: `${userName}@aldaria.example`, role, language, badge, pin });

export const demoPeople: readonly DemoPerson[] = [
  person('noah.carter', 'Noah Carter', 'employee', 'en', '04ACBDCE', '344669'),
  person('grace.miller', 'Grace Miller', 'employee', 'en', '04A9BACB', '052076'),
  person('amelie.roy', 'Amélie Roy', 'employee', 'fr', '04AABBCC', '149607'),
  person('luc.tremblay', 'Luc Tremblay', 'employee', 'fr', '04ABBCCD', '247138'),
  person('marta.vidal', 'Marta Vidal', 'employee', 'es', '41-20722', '564421'),
  person('elena.ruiz', 'Elena Ruiz', 'employee', 'es', '41-20859', '661952'),
  person('javier.soto', 'Javier Soto', 'employee', 'es', '41-21133', '857014'),
  person('hanna.keller', 'Hanna Keller', 'employee', 'de', '41-20996', '759483'),
  person('lukas.brandt', 'Lukas Brandt', 'employee', 'de', '41-21270', '954545'),
  person('owen.clarke', 'Owen Clarke', 'agent', 'en', '04A2B3C4', '369359'),
  person('ines.ortega', 'Inés Ortega', 'admin', 'es', '41-20311', '271828'),
  person('sofia.blanc', 'Sofia Blanc', 'auditor', 'fr', '04A3B4C5', '466890'),
];

/** Who and what the tour is about. */
export interface TourPlan {
  readonly person: DemoPerson;
  readonly locker: DemoLocker;
  readonly durationLabel: string;
  /** Variables of the catalog item "Borrow a device". */
  readonly variables: Record<string, string>;
}

/** Noah borrows a laptop for a day in Montréal. */
export async function planTour(admin: ServiceNow, lockers: readonly DemoLocker[]): Promise<TourPlan> {
  const borrower = demoPeople[0] as DemoPerson;
  const locker = lockers.find((candidate) => candidate.controllerId === 'mtl-sherbrooke-1');
  if (!locker) throw new Error('The demo data has no locker mtl-sherbrooke-1.');
  const user = await admin.one('sys_user', `user_name=${borrower.userName}`, ['sys_id']);
  const kind = await admin.one('cmdb_model_category', 'name=Loan laptop', ['sys_id']);
  return {
    person: borrower,
    locker,
    durationLabel: 'a day',
    variables: {
      requested_for: user.sys_id as string,
      device_kind: kind.sys_id as string,
      loan_length: '1d',
      locker: locker.lockerId,
      reach_needed: 'false',
    },
  };
}

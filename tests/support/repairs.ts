import type { Row } from '../../instance/src/kernel.ts';
import type { Site } from './site.ts';
import { comes, type Visitor } from './visitor.ts';

/** Somebody in Montréal with one laptop of their own, and the agent there. */
export const NOAH = { person: 'noah.carter', badge: '04ACBDCE', laptop: 'LT-104' };
export const OWEN = { person: 'owen.clarke', badge: '04A2B3C4' };

/** What tests of a repair look at, and what people do in most of them. @param siteOf the site of the test that runs */
export function repairsAt(siteOf: () => Site) {
  const row = (table: string, query: string): Row => siteOf().instance.row(table, query);
  const assignment = (query: string): Row => row('x_smart_lockers_assignment', query);
  const repair = (): Row => assignment('kind=repair');
  return {
    assignment,
    repair,
    spare: (): Row => assignment('kind=loan^parentISNOTEMPTY'),
    asset: (tag: string): Row => row('alm_hardware', `asset_tag=${tag}`),
    handover: (step: number): Row =>
      row('x_smart_lockers_handover', `assignment=${repair().sys_id}^step=${step}^state!=exited`),
    bay: (number: number): Row => row('x_smart_lockers_bay', `locker=${siteOf().lockerId}^number=${number}`),
    told: (event: string): Row[] => siteOf().instance.rows('sysevent', `name=x_smart_lockers.${event}`),
    change: (table: string, id: string | null | undefined, values: Record<string, string>): void =>
      void siteOf().instance.kernel.store.update(table, id ?? '', values, 'test'),
    policy: (): Row => row('x_smart_lockers_policy', 'kind=repair'),
    noahId: (): string => row('sys_user', `user_name=${NOAH.person}`).sys_id ?? '',
    async handIn(): Promise<Visitor> {
      const noah = await comes(siteOf(), NOAH.badge);
      await noah.presses('repair', 'symptom:screen');
      await noah.pass();
      return noah;
    },
    async agentCollects(): Promise<void> {
      const owen = await comes(siteOf(), OWEN.badge);
      await owen.pass();
    },
    /** @returns the number of the bay */
    async agentBringsBack(): Promise<number> {
      const owen = await comes(siteOf(), OWEN.badge);
      await owen.press('bring_back');
      await owen.scan('bring_back', NOAH.laptop);
      return owen.pass();
    },
  };
}

import type { Answer, TestInstance } from './instance.ts';
import { BASE, newId } from './site.ts';

/** A rollout of the demo as an agent works with it in the console. */
export interface RolloutAnswer {
  readonly counts: Readonly<Record<string, number>>;
  readonly state: string;
  readonly lines: readonly LineAnswer[];
}
export interface LineAnswer {
  readonly line_id: string;
  readonly user_name: string;
  readonly asset_tag: string;
  readonly locker: string;
  readonly day: string;
  readonly state: string;
  readonly problem: string;
  readonly assignment_id: string | null;
}
export interface PreviewAnswer {
  readonly problem: { readonly code: string; readonly line: number } | null;
  readonly columns_ignored: readonly string[];
  readonly good: number;
  readonly bad: number;
  readonly lines: readonly { readonly line: number; readonly problems: readonly { readonly code: string }[] }[];
}

export interface Rollout {
  readonly id: string;
  post<T>(action: string, body?: object): Promise<Answer<T>>;
  preview(csv: string): Promise<PreviewAnswer>;
  /** Adds all good lines of a list. */
  add(csv: string, request?: string): Promise<{ readonly stored: number; readonly left: number; readonly bad: number }>;
  /** Starts it until nothing is left. */
  start(): Promise<void>;
  show(): Promise<RolloutAnswer>;
  line(userName: string): Promise<LineAnswer>;
}

export const HIRES = 'New hires of December';
export const REFRESH = 'Laptop refresh, Sherbrooke';

export function rolloutOf(instance: TestInstance, name: string): Rollout {
  const agent = instance.as('owen.clarke');
  const id = instance.row('x_smart_lockers_rollout', `name=${name}`).sys_id ?? '';
  const path = `${BASE}/console/rollouts/${id}`;
  async function must<T>(answer: Promise<Answer<T>>): Promise<T> {
    const { result, error } = await answer;
    if (error) throw new Error(JSON.stringify(error));
    return result;
  }
  const rollout: Rollout = {
    id,
    post: (action, body = {}) => agent.post(`${path}/${action}`, body),
    preview: (csv) => must(rollout.post('preview', { csv })),
    add: (csv, request = newId()) => must(rollout.post('lines', { csv, request_id: request })),
    async start() {
      for (let left = 1; left > 0;) ({ left } = await must(rollout.post<{ left: number }>('start')));
    },
    show: () => must(agent.get(path)),
    async line(userName) {
      const { lines } = await rollout.show();
      const found = lines.find((one) => one.user_name === userName);
      if (!found) throw new Error(`${userName} is not in ${name}`);
      return found;
    },
  };
  return rollout;
}

/** A device of the demo's kind of device, in the stockroom and in no bay. */
export function putInStock(instance: TestInstance, tag: string, category: string): void {
  const modelCategory = instance.row('cmdb_model_category', `name=${category}`).sys_id ?? '';
  const stockroom = instance.row('alm_stockroom', 'name=IT stockroom Sherbrooke');
  const stored = instance.kernel.records.insert(instance.kernel.begin({ user: 'admin' }), 'alm_hardware', {
    asset_tag: tag,
    display_name: tag,
    model_category: modelCategory,
    install_status: '6',
    substatus: 'available',
    stockroom: stockroom.sys_id ?? '',
    location: stockroom.location ?? '',
  });
  if (!stored.ok) throw new Error(`${tag} was not stored.`);
}

import { orderedId } from '../background/ids.ts';
import { SYSTEM_USER } from '../background/support.ts';
import type { Kernel, Row } from '../kernel.ts';
import { resolveUser } from '../script/users.ts';
import type { FlowDefinition } from './definition.ts';
import type { RunState } from './run-state.ts';

/** `sys_flow_context.state` */
export type ContextState = 'QUEUED' | 'IN_PROGRESS' | 'WAITING' | 'COMPLETE' | 'ERROR' | 'CANCELLED';
export const OPEN: readonly ContextState[] = ['QUEUED', 'IN_PROGRESS', 'WAITING'];

const TABLE = 'sys_flow_context';
const LEVELS = { info: 0, warn: 1, error: 2 } as const;

/** Runs of flows as records: what a restart goes on from, and what an administrator reads. */
export interface Contexts {
  /** @param startedBy the user's sys_id, or `system` */
  create(
    definition: FlowDefinition,
    state: RunState,
    startedBy: string,
    source: { table: string; sysId: string } | null,
    signature?: string,
  ): string;
  read(id: string): { row: Row; state: RunState } | undefined;
  save(id: string, state: RunState): void;
  mark(id: string, state: ContextState, message?: string): void;
  /** Ids of the runs that are not over, oldest first. */
  open(): string[];
  log(id: string, level: keyof typeof LEVELS, operation: string, message: string, place?: string): void;
}

export function createContexts(kernel: Kernel): Contexts {
  const { store, clock } = kernel;
  const update = (id: string, values: Row) => void store.update(TABLE, id, values, SYSTEM_USER);

  return {
    create(definition, state, startedBy, source, signature = '') {
      const id = orderedId(clock.now());
      const values = {
        sys_id: id,
        name: definition.name,
        flow: definition.id,
        state: 'QUEUED',
        source_table: source?.table ?? '',
        source_record: source?.sysId ?? '',
        run_as: definition.runAs,
        started_by: startedBy,
        plan: JSON.stringify(state),
        signatures: signature,
        execution_id: id,
      };
      store.insert(TABLE, values, resolveUser(kernel, startedBy).userName);
      return id;
    },
    read(id) {
      const row = store.get(TABLE, id);
      return row && { row, state: JSON.parse(row.plan || '{}') as RunState };
    },
    save: (id, state) => update(id, { plan: JSON.stringify(state) }),
    mark: (id, state, message = '') => update(id, { state, error_message: message.slice(0, 4000) }),
    open: () =>
      store.query({ table: TABLE, query: `stateIN${OPEN.join(',')}^ORDERBYsys_id` }).map((row) => row.sys_id ?? ''),
    log(id, level, operation, message, place = '') {
      const values = {
        sys_id: orderedId(clock.now()),
        context: id,
        level: String(LEVELS[level]),
        operation,
        message: message.slice(0, 8000),
        place,
      };
      store.insert('sys_flow_log', values, SYSTEM_USER);
    },
  };
}

import { gunzipSync } from 'node:zlib';
import type { Row, Store } from '../kernel.ts';
import { LOGIC_NAMES } from './names.ts';

/** One input of a node as the designer stores it. */
export interface Input {
  readonly name: string;
  /** A literal, or text with data pills in it. */
  readonly value: unknown;
  /** Inline scripts by input name, or by column inside a template. */
  readonly scripts: Readonly<Record<string, string>>;
}
export type Inputs = readonly Input[];

interface Placed {
  /** What data pills call it. */
  readonly uiId: string;
  /** Place in the designer's numbering. */
  readonly order: number;
}
export interface ActionNode extends Placed {
  readonly kind: 'action';
  readonly actionType: string;
  readonly inputs: Inputs;
}
export interface SubflowNode extends Placed {
  readonly kind: 'subflow';
  readonly flowId: string;
  readonly inputs: Inputs;
  readonly waits: boolean;
}
export interface LogicNode extends Placed {
  readonly kind: 'logic';
  /** `waitForADuration`, `forEach`, …; for what is unknown its sys_id. */
  readonly logic: string;
  readonly inputs: Inputs;
  readonly children: readonly Node[];
}
export interface ChoiceNode extends Placed {
  readonly kind: 'choice';
  /** `if`, `elseIf`s and `else` in order; a branch without a condition is always taken. */
  readonly branches: readonly { readonly condition: Input | null; readonly children: readonly Node[] }[];
}
export interface TryNode extends Placed {
  readonly kind: 'try';
  readonly body: readonly Node[];
  readonly handler: readonly Node[];
}
export type Node = ActionNode | SubflowNode | LogicNode | ChoiceNode | TryNode;

export interface Variable {
  readonly name: string;
  readonly type: string;
  readonly defaultValue: string;
  readonly mandatory: boolean;
  /** Table of a reference. */
  readonly reference: string;
}

export interface Trigger {
  readonly id: string;
  readonly definition: string;
  readonly inputs: Inputs;
}

export interface Stage {
  readonly value: string;
  /** Orders of the nodes with which the stage begins. */
  readonly orders: readonly number[];
}

export interface FlowDefinition {
  readonly id: string;
  readonly name: string;
  readonly scopeId: string;
  readonly runAs: 'system' | 'user';
  readonly isSubflow: boolean;
  readonly trigger: Trigger | null;
  readonly variables: readonly Variable[];
  readonly inputs: readonly Variable[];
  readonly outputs: readonly Variable[];
  readonly stages: readonly Stage[];
  readonly nodes: readonly Node[];
}

/** `trigger_inputs`, `values` and `subflow_inputs` are JSON, packed with gzip and base64. */
export function unpack(packed: string | undefined): unknown {
  if (!packed) return null;
  return JSON.parse(packed.startsWith('H4sI') ? gunzipSync(Buffer.from(packed, 'base64')).toString('utf8') : packed);
}

interface StoredInput {
  readonly name: string;
  readonly value?: unknown;
  readonly script?: Readonly<Record<string, { readonly scriptActive?: boolean; readonly script?: string }>>;
}

function inputsFrom(stored: unknown): Inputs {
  if (!Array.isArray(stored)) return [];
  return (stored as StoredInput[]).map(({ name, value = '', script = {} }) => ({
    name,
    value,
    scripts: Object.fromEntries(
      Object.entries(script).flatMap(([key, entry]) =>
        entry.scriptActive && entry.script ? [[key, entry.script]] : [],
      ),
    ),
  }));
}

/** The designer numbers what stands in parallel `13➛14`: the last number is the node's own. */
const orderOf = (row: Row): number => Number((row.order ?? '0').split('➛').at(-1));

interface Flat {
  readonly parent: string;
  readonly connectedTo: string;
  readonly node: ActionNode | SubflowNode | LogicNode;
}

function flatNodes(store: Store, flowId: string): Flat[] {
  const rows = (table: string): Row[] => store.query({ table, query: `flow=${flowId}` });
  const common = (row: Row) => ({ uiId: row.ui_id ?? '', order: orderOf(row) });
  const placed = (row: Row) => ({ parent: row.parent_ui_id ?? '', connectedTo: row.connected_to ?? '' });
  const actions = rows('sys_hub_action_instance_v2').map((row): Flat => ({
    ...placed(row),
    node: { kind: 'action', ...common(row), actionType: row.action_type ?? '', inputs: inputsFrom(unpack(row.values)) },
  }));
  const subflows = rows('sys_hub_sub_flow_instance_v2').map((row): Flat => ({
    ...placed(row),
    node: {
      kind: 'subflow',
      ...common(row),
      flowId: row.subflow ?? '',
      inputs: inputsFrom(unpack(row.subflow_inputs)),
      waits: row.wait_for_completion === 'true',
    },
  }));
  const logic = rows('sys_hub_flow_logic_instance_v2').map((row): Flat => {
    const name = LOGIC_NAMES[row.logic_definition ?? ''] ?? row.logic_definition ?? '';
    const values = (unpack(row.values) ?? {}) as { inputs?: unknown; variables?: unknown; outputsToAssign?: unknown };
    const source =
      {
        setFlowVariables: values.variables,
        appendToFlowVariables: values.variables,
        assignSubflowOutputs: values.outputsToAssign,
      }[name] ?? values.inputs;
    return {
      ...placed(row),
      node: { kind: 'logic', ...common(row), logic: name, inputs: inputsFrom(source), children: [] },
    };
  });
  return [...actions, ...subflows, ...logic];
}

/** Puts flat nodes into their order below their parents, with `else` and `catch` beside what they belong to. */
function treeOf(flat: readonly Flat[], parent: string): Node[] {
  const nodes: Node[] = [];
  const here = flat.filter((item) => item.parent === parent).sort((a, b) => a.node.order - b.node.order);
  for (const { node, connectedTo } of here) {
    if (node.kind !== 'logic') {
      nodes.push(node);
      continue;
    }
    const children = treeOf(flat, node.uiId);
    const { uiId, order, logic, inputs } = node;
    const branch = { condition: inputs.find((input) => input.name === 'condition') ?? null, children };
    const last = nodes.at(-1);
    if (logic === 'if') nodes.push({ kind: 'choice', uiId, order, branches: [branch] });
    else if ((logic === 'elseIf' || logic === 'else') && last?.kind === 'choice')
      nodes[nodes.length - 1] = {
        ...last,
        branches: [...last.branches, logic === 'else' ? { condition: null, children } : branch],
      };
    else if (logic === 'try') nodes.push({ kind: 'try', uiId, order, body: children, handler: [] });
    else if (logic === 'catch') {
      const at = nodes.findIndex((other) => other.kind === 'try' && other.uiId === connectedTo);
      const tried = nodes[at];
      if (tried?.kind === 'try') nodes[at] = { ...tried, handler: children };
    } else nodes.push({ ...node, children });
  }
  return nodes;
}

export function variablesOf(store: Store, table: string, model: string): Variable[] {
  return store.query({ table, query: `model=${model}^ORDERBYorder` }).map((row) => ({
    name: row.element ?? '',
    type: row.internal_type || 'string',
    defaultValue: row.default_value ?? '',
    mandatory: row.mandatory === 'true',
    reference: row.reference ?? '',
  }));
}

/** What starts a flow, without all that it does then; null for a subflow. */
export function readTrigger(store: Store, flowId: string): Trigger | null {
  const [row] = store.query({ table: 'sys_hub_trigger_instance_v2', query: `flow=${flowId}`, limit: 1 });
  if (!row) return null;
  const inputs = inputsFrom(unpack(row.trigger_inputs));
  return { id: row.sys_id ?? '', definition: row.trigger_definition ?? '', inputs };
}

/** Reads a flow or subflow; `undefined` when there is none of this id. */
export function readFlow(store: Store, id: string): FlowDefinition | undefined {
  const flow = store.get('sys_hub_flow', id);
  if (!flow) return undefined;
  return {
    id,
    name: flow.name ?? '',
    scopeId: flow.sys_scope ?? '',
    runAs: flow.run_as === 'system' ? 'system' : 'user',
    isSubflow: flow.type === 'subflow',
    trigger: readTrigger(store, id),
    variables: variablesOf(store, 'sys_hub_flow_variable', id),
    inputs: variablesOf(store, 'sys_hub_flow_input', id),
    outputs: variablesOf(store, 'sys_hub_flow_output', id),
    stages: store.query({ table: 'sys_hub_flow_stage', query: `flow=${id}^ORDERBYorder` }).map((row) => ({
      value: row.value ?? '',
      orders: (row.component_indexes ?? '')
        .split(',')
        .filter(Boolean)
        .map((index) => Number(index) + 1),
    })),
    nodes: treeOf(flatNodes(store, id), ''),
  };
}

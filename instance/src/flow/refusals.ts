import type { Store } from '../kernel.ts';
import { ACTIONS } from './actions/index.ts';
import { readCustomAction, refusalOf as refusalOfAction } from './custom-action.ts';
import { readFlow, type FlowDefinition, type Node } from './definition.ts';
import { ACTION_NAMES, TRIGGER_NAMES } from './names.ts';
import { SCHEDULED, RECORD } from './trigger-kinds.ts';

const LOGIC: ReadonlySet<string> = new Set([
  'forEach',
  'doInParallel',
  'parallelBlock',
  'exitLoop',
  'skipIteration',
  'endFlow',
  'setFlowVariables',
  'appendToFlowVariables',
  'assignSubflowOutputs',
  'waitForADuration',
]);
/** Subflows in subflows: more is a circle. */
const MAX_DEPTH = 10;

function refusalOfTrigger({ trigger, isSubflow }: FlowDefinition): string | null {
  if (isSubflow) return null;
  if (!trigger) return 'The flow has no trigger';
  const name = TRIGGER_NAMES[trigger.definition] ?? trigger.definition;
  return RECORD.has(name) || SCHEDULED.has(name) || name === 'serviceCatalog'
    ? null
    : `NotImplemented: trigger ${name}`;
}

function refusalOfNode(store: Store, node: Node, depth: number): string | null {
  switch (node.kind) {
    case 'action': {
      const name = ACTION_NAMES[node.actionType];
      if (name) return ACTIONS[name] ? null : `NotImplemented: action ${name}`;
      const custom = readCustomAction(store, node.actionType);
      return custom ? refusalOfAction(custom) : `There is no action ${node.actionType}`;
    }
    case 'subflow': {
      const subflow = readFlow(store, node.flowId);
      if (!subflow) return `There is no subflow ${node.flowId}`;
      return depth >= MAX_DEPTH
        ? `Subflows are nested more than ${MAX_DEPTH} deep`
        : refusalOfNodes(store, subflow.nodes, depth + 1);
    }
    case 'choice':
      return first(node.branches, (branch) => refusalOfNodes(store, branch.children, depth));
    case 'try':
      return refusalOfNodes(store, [...node.body, ...node.handler], depth);
    case 'logic':
      return LOGIC.has(node.logic)
        ? refusalOfNodes(store, node.children, depth)
        : `NotImplemented: flow logic ${node.logic}`;
  }
}

function first<Item>(items: readonly Item[], refusal: (item: Item) => string | null): string | null {
  for (const item of items) {
    const reason = refusal(item);
    if (reason) return reason;
  }
  return null;
}

const refusalOfNodes = (store: Store, nodes: readonly Node[], depth: number): string | null =>
  first(nodes, (node) => refusalOfNode(store, node, depth));

/** Why a flow cannot be published, naming what the local instance does not do; `null` when it can. */
export function refusalOf(store: Store, definition: FlowDefinition): string | null {
  return refusalOfTrigger(definition) ?? refusalOfNodes(store, definition.nodes, 0);
}

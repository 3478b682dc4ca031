import type { Kernel, Transaction } from '../kernel.ts';
import type { FlowDefinition, Node } from './definition.ts';
import { ACTION_NAMES } from './names.ts';
import type { RunState } from './run-state.ts';
import { fromScript, isRef, type Value } from './values.ts';

const snake = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toLowerCase();

function everyNode(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'choice') return node.branches.flatMap((branch) => everyNode(branch.children));
    if (node.kind === 'try') return [...everyNode(node.body), ...everyNode(node.handler)];
    return node.kind === 'logic' ? [node, ...everyNode(node.children)] : [node];
  });
}

/** Names that scripts know nodes by: `_2__look_up_records`. */
function scriptNames(kernel: Kernel, definition: FlowDefinition): [name: string, uiId: string][] {
  const nameOf = (node: Node): string => {
    if (node.kind === 'action')
      return (
        ACTION_NAMES[node.actionType] ?? kernel.store.get('sys_hub_action_type_definition', node.actionType)?.name ?? ''
      );
    return node.kind === 'logic'
      ? node.logic
      : node.kind === 'subflow'
        ? (kernel.store.get('sys_hub_flow', node.flowId)?.name ?? '')
        : '';
  };
  return everyNode(definition.nodes).map((node) => [`_${node.order}__${snake(nameOf(node))}`, node.uiId]);
}

/** Records become GlideRecords. */
function forScript(kernel: Kernel, tx: Transaction, value: Value | undefined): unknown {
  if (isRef(value)) return kernel.scripts.record(tx, value.$table, kernel.store.get(value.$table, value.id) ?? null);
  if (Array.isArray(value)) return value.map((item: Value) => forScript(kernel, tx, item));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, forScript(kernel, tx, item as Value)]),
    );
  return value;
}

/** Runs an inline script of a flow: the body of a function that sees `fd_data`. */
export function runInlineScript(
  kernel: Kernel,
  tx: Transaction,
  definition: FlowDefinition,
  state: RunState,
  script: string,
  name: string,
): Value {
  const outputs = scriptNames(kernel, definition).flatMap(([key, uiId]) =>
    uiId in state.outputs ? [[key, forScript(kernel, tx, state.outputs[uiId])]] : [],
  );
  const fdData = {
    trigger: forScript(kernel, tx, state.trigger),
    flow_var: forScript(kernel, tx, state.variables),
    subflow_inputs: forScript(kernel, tx, state.inputs),
    ...(Object.fromEntries(outputs) as Record<string, unknown>),
  };
  const source = `(function () {\n${script}\n})();`;
  return fromScript(
    kernel.scripts.run(tx, {
      source,
      name: `${definition.name}.${name}`,
      scope: tx.scope,
      globals: { fd_data: fdData },
    }),
  );
}

import { messageOf } from '../background/support.ts';
import { holds } from './conditions.ts';
import type { ChoiceNode, FlowDefinition, Input, LogicNode, Node, SubflowNode, TryNode } from './definition.ts';
import { given, type Given } from './given.ts';
import type { Scope } from './pills.ts';
import { forgetBelow, newState, type Mark, type RunState, type Wait } from './run-state.ts';
import type { ActionHandler, Outcome } from './step.ts';
import { coerce, textOf, type Value, type Values } from './values.ts';

/** How a node ended: the next one follows, the run must wait, or the flow goes elsewhere. */
export type Signal = 'next' | 'waiting' | 'exitLoop' | 'skipIteration' | 'end';

/** What the interpreter needs of the world around it. */
export interface Host {
  definitionOf(flowId: string): FlowDefinition;
  scopeOf(state: RunState): Scope;
  /** Carries out an action, as a step with a transaction of its own. */
  perform(definition: FlowDefinition, state: RunState, given: Given, actionType: string, wait: Wait | null): Outcome;
  wait(definition: FlowDefinition, state: RunState, given: Given, handler: ActionHandler, wait: Wait | null): Outcome;
  evaluate(definition: FlowDefinition, state: RunState, script: string, name: string): Value;
  /** Starts a subflow that nobody waits for. */
  detach(flowId: string, inputs: Values): void;
  /** Keeps the state, after every node that is done. */
  save(): void;
  entered(node: Node, place: string): void;
  failed(place: string, message: string): void;
  readonly waitingLogic: Readonly<Record<string, ActionHandler | undefined>>;
}

/** A loop over more than the platform lets one look up. */
const MAX_ITERATIONS = 10_000;

/** Runs a flow on from wherever its state says it is, until it ends or must wait. Throws what no `try` catches. */
export function advance(host: Host, definition: FlowDefinition, state: RunState): Signal {
  const interpreter = createInterpreter(host, definition, state);
  return interpreter(definition.nodes, '');
}

function createInterpreter(host: Host, definition: FlowDefinition, state: RunState) {
  const inputsOf = (inputs: readonly Input[]): Given =>
    given(inputs, host.scopeOf(state), (script, name) => host.evaluate(definition, state, script, name));

  function complete(place: string): Signal {
    state.marks[place] = { done: true };
    host.save();
    return 'next';
  }

  function runBlock(nodes: readonly Node[], place: string): Signal {
    for (const node of nodes) {
      const signal = runNode(node, `${place}/${node.uiId}`);
      if (signal !== 'next') return signal;
    }
    return 'next';
  }

  function runNode(node: Node, place: string): Signal {
    const mark = state.marks[place];
    if (mark && 'done' in mark) return 'next';
    if (!mark) {
      state.marks[place] = { entered: true };
      host.entered(node, place);
    }
    const signal = dispatch(node, place, mark);
    return signal === 'next' ? complete(place) : signal;
  }

  function dispatch(node: Node, place: string, mark: Mark | undefined): Signal {
    const waiting = mark && 'wait' in mark ? mark.wait : null;
    switch (node.kind) {
      case 'action':
        return settle(node, place, host.perform(definition, state, inputsOf(node.inputs), node.actionType, waiting));
      case 'subflow':
        return runSubflow(node, place, mark);
      case 'choice':
        return runChoice(node, place, mark);
      case 'try':
        return runTry(node, place, mark);
      case 'logic':
        return runLogic(node, place, mark, waiting);
    }
  }

  function settle(node: Node, place: string, outcome: Outcome): Signal {
    if ('wait' in outcome) {
      state.marks[place] = { wait: outcome.wait };
      host.save();
      return 'waiting';
    }
    state.outputs[node.uiId] = outcome.outputs;
    return 'next';
  }

  /** The branch is chosen once, however often the run is taken up again. */
  function runChoice(node: ChoiceNode, place: string, mark: Mark | undefined): Signal {
    const scope = host.scopeOf(state);
    const chosen =
      mark && 'branch' in mark
        ? mark.branch
        : node.branches.findIndex(({ condition }) => !condition || holds(scope, String(condition.value ?? '')));
    if (!mark || !('branch' in mark)) {
      state.marks[place] = { branch: chosen };
      host.save();
    }
    return runBlock(node.branches[chosen]?.children ?? [], `${place}[${chosen}]`);
  }

  function runTry(node: TryNode, place: string, mark: Mark | undefined): Signal {
    if (!mark || !('caught' in mark)) {
      try {
        return runBlock(node.body, `${place}[try]`);
      } catch (error) {
        forgetBelow(state, `${place}[try]`);
        state.marks[place] = { caught: messageOf(error) };
        host.failed(place, messageOf(error));
        host.save();
      }
    }
    return runBlock(node.handler, `${place}[catch]`);
  }

  function runSubflow(node: SubflowNode, place: string, mark: Mark | undefined): Signal {
    const subflow = host.definitionOf(node.flowId);
    const inputs = () => inputsFor(subflow, inputsOf(node.inputs));
    if (!node.waits) {
      host.detach(node.flowId, inputs());
      return 'next';
    }
    const inner = mark && 'inner' in mark ? mark.inner : newState({}, inputs(), initialVariables(subflow));
    state.marks[place] = { inner };
    const signal = advance(host, subflow, inner);
    if (signal === 'waiting') return signal;
    state.outputs[node.uiId] = inner.results;
    return 'next';
  }

  function runLogic(node: LogicNode, place: string, mark: Mark | undefined, waiting: Wait | null): Signal {
    const handler = host.waitingLogic[node.logic];
    if (handler) return settle(node, place, host.wait(definition, state, inputsOf(node.inputs), handler, waiting));
    switch (node.logic) {
      case 'forEach':
        return runLoop(node, place, mark);
      case 'doInParallel':
        return runParallel(node, place);
      case 'parallelBlock':
        return runBlock(node.children, place);
      case 'exitLoop':
      case 'skipIteration':
        return node.logic;
      case 'endFlow':
        return 'end';
      case 'setFlowVariables':
        return assign(node, state.variables, definition.variables);
      case 'assignSubflowOutputs':
        return assign(node, state.results, definition.outputs);
      case 'appendToFlowVariables':
        return append(node);
      default:
        throw new Error(`NotImplemented: flow logic ${node.logic}`);
    }
  }

  function runLoop(node: LogicNode, place: string, mark: Mark | undefined): Signal {
    const started = mark && 'items' in mark ? mark : { items: itemsOf(inputsOf(node.inputs).value('items')), index: 0 };
    for (let { index } = started; index < started.items.length; index += 1) {
      state.marks[place] = { items: started.items, index };
      state.outputs[node.uiId] = { item: started.items[index] ?? '' };
      const signal = runBlock(node.children, `${place}[${index}]`);
      if (signal === 'waiting' || signal === 'end') return signal;
      forgetBelow(state, `${place}[${index}]`);
      if (signal === 'exitLoop') break;
      state.marks[place] = { items: started.items, index: index + 1 };
      host.save();
    }
    return 'next';
  }

  /** One branch after the other, each as far as it gets; all must be done. */
  function runParallel(node: LogicNode, place: string): Signal {
    const signals = node.children.map((branch) => runNode(branch, `${place}/${branch.uiId}`));
    return signals.find((signal) => signal === 'end') ?? signals.find((signal) => signal === 'waiting') ?? 'next';
  }

  function assign(node: LogicNode, target: Values, declared: FlowDefinition['variables']): Signal {
    const values = inputsOf(node.inputs);
    for (const name of values.names()) {
      const variable = declared.find((one) => one.name === name);
      target[name] = variable ? coerce(values.value(name), variable) : values.value(name);
    }
    return 'next';
  }

  function append(node: LogicNode): Signal {
    const values = inputsOf(node.inputs);
    for (const name of values.names()) {
      const before = state.variables[name];
      state.variables[name] = [...(Array.isArray(before) ? (before as Value[]) : []), ...itemsOf(values.value(name))];
    }
    return 'next';
  }

  return runBlock;
}

/** A list as it is, JSON of a list, or text separated by commas. */
function itemsOf(value: Value): readonly Value[] {
  const items = Array.isArray(value)
    ? (value as readonly Value[])
    : typeof value !== 'string'
      ? [value]
      : value.startsWith('[')
        ? (JSON.parse(value) as Value[])
        : value.split(',').filter(Boolean);
  if (items.length > MAX_ITERATIONS)
    throw new Error(`A loop over ${items.length} items is more than the ${MAX_ITERATIONS} that are allowed`);
  return items;
}

export function initialVariables(definition: FlowDefinition): Values {
  return Object.fromEntries(definition.variables.map(({ name, defaultValue }) => [name, defaultValue]));
}

/** @throws Error when a mandatory input is empty */
export function inputsFor(definition: FlowDefinition, values: Given): Values {
  return Object.fromEntries(
    definition.inputs.map((variable) => {
      const value = coerce(values.has(variable.name) ? values.value(variable.name) : variable.defaultValue, variable);
      if (variable.mandatory && textOf(value) === '')
        throw new Error(`The input ${variable.name} of ${definition.name} is mandatory and empty`);
      return [variable.name, value];
    }),
  );
}

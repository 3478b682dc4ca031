import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type Node } from 'acorn';
import { ScriptError } from '../errors.ts';

/**
 * What the platform's engine refuses in ECMAScript 2021 mode although the language has it, after ServiceNow's
 * "JavaScript engine feature support" and the SDK's "JavaScript Compatibility". Where releases differ on a construct that
 * cannot work without an event loop (async functions), the stricter one holds. What is a plain global object
 * (`Reflect`, `WeakRef`, …) is simply absent at run time.
 */
const BUILTINS = new Set([
  'Array',
  'RegExp',
  'Function',
  'Promise',
  'Boolean',
  'Number',
  'String',
  'Map',
  'Set',
  'WeakMap',
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'EvalError',
  'ReferenceError',
  'URIError',
  'Date',
  'Object',
]);

/** Another one with every change of this file: what was accepted before it may be refused now. */
export const RULES_DIGEST = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('base64');

type Tree = Node & Record<string, unknown>;
const named = (node: unknown, ...names: string[]) =>
  (node as Tree | null)?.type === 'Identifier' && names.includes(String((node as Tree)['name']));

function refusedFunction(node: Tree): string | null {
  return node['async'] === true ? (node['generator'] === true ? 'async generators' : 'async functions') : null;
}

function refusedMember(node: Tree): string | null {
  const key = node['key'] as Tree;
  if (key.type === 'PrivateIdentifier' && node['static'] !== true) return 'private instance fields and methods';
  const method = node.type === 'MethodDefinition' || node['method'] === true;
  return method && (node['value'] as Tree | null)?.['generator'] === true ? 'generator methods' : null;
}

function refusedClass(node: Tree): string | null {
  const parent = node['superClass'] as Tree | null;
  return parent?.type === 'Identifier' && BUILTINS.has(String(parent['name']))
    ? `subclassing a builtin (${String(parent['name'])})`
    : null;
}

/** By the kind of node: the name of the refused construct, or null. */
const RULES: Readonly<Record<string, (node: Tree) => string | null>> = {
  FunctionDeclaration: refusedFunction,
  FunctionExpression: refusedFunction,
  ArrowFunctionExpression: refusedFunction,
  MethodDefinition: refusedMember,
  PropertyDefinition: refusedMember,
  Property: refusedMember,
  ClassDeclaration: refusedClass,
  ClassExpression: refusedClass,
  AwaitExpression: () => 'await',
  ForOfStatement: (node) => (node['await'] === true ? 'for await' : null),
  ImportExpression: () => 'dynamic import',
  MetaProperty: (node) => (named(node['meta'], 'import') ? 'import.meta' : null),
  BinaryExpression: (node) =>
    (node['left'] as Tree).type === 'PrivateIdentifier' ? 'brand checks of private fields' : null,
  NewExpression: (node) => (named(node['callee'], 'Function') ? 'new Function' : null),
  CallExpression: (node) =>
    named(node['callee'], 'eval') ? 'eval' : named(node['callee'], 'Function') ? 'new Function' : null,
  Literal: (node) =>
    (node['regex'] as { flags: string } | undefined)?.flags.includes('d') ? 'the regular expression flag d' : null,
};

function* children(node: Tree): Generator<Tree> {
  for (const value of Object.values(node)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (item !== null && typeof item === 'object' && typeof (item as Tree).type === 'string') yield item as Tree;
    }
  }
}

/** @throws ScriptError naming the construct, or the syntax error, with its line */
export function assertAccepted(source: string, name: string, sourceType: 'script' | 'module'): void {
  const pending: Tree[] = [parsed(source, name, sourceType)];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const construct = RULES[node.type]?.(node);
    if (construct)
      throw new ScriptError(
        `The platform's script engine does not support ${construct}`,
        name,
        node.loc?.start.line ?? null,
      );
    pending.push(...children(node));
  }
}

function parsed(source: string, name: string, sourceType: 'script' | 'module'): Tree {
  try {
    return parse(source, { ecmaVersion: 2022, sourceType, locations: true, allowHashBang: false }) as unknown as Tree;
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number } };
    throw new ScriptError(`SyntaxError: ${message}`, name, loc?.line ?? null, error);
  }
}

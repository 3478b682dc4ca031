import type { Row, Store } from '../../kernel.ts';

/** One resource of a scripted REST API, by one of its paths. */
export interface Resource {
  readonly method: string;
  /** Segments of the path; `null` stands for a parameter. */
  readonly segments: readonly (string | null)[];
  readonly parameters: readonly string[];
  readonly operation: Row;
  readonly definition: Row;
  /** Scope name in which the script runs. */
  readonly scope: string;
}

const segmentsOf = (path: string) => path.split('/').filter(Boolean);
const isParameter = (segment: string) => segment.startsWith('{') && segment.endsWith('}');

function resource(path: string, operation: Row, definition: Row, scope: string): Resource {
  const segments = segmentsOf(path);
  return {
    method: operation['http_method'] ?? 'GET',
    segments: segments.map((segment) => (isParameter(segment) ? null : segment)),
    parameters: segments.filter(isParameter).map((segment) => segment.slice(1, -1)),
    operation,
    definition,
    scope,
  };
}

/** Every active resource, at its versioned path and, for the default version, at the path without a version. */
export function loadResources(store: Store): Resource[] {
  const byId = (table: string) =>
    new Map(store.query({ table, query: 'active=true' }).map((row) => [row['sys_id'] ?? '', row]));
  const [definitions, versions] = [byId('sys_ws_definition'), byId('sys_ws_version')];
  const scopes = new Map(
    store.query({ table: 'sys_scope', query: '' }).map((row) => [row['sys_id'] ?? '', row['scope'] ?? 'global']),
  );
  return store.query({ table: 'sys_ws_operation', query: 'active=true' }).flatMap((operation) => {
    const definition = definitions.get(operation['web_service_definition'] ?? '');
    if (!definition) return [];
    const version = versions.get(operation['web_service_version'] ?? '');
    if (operation['web_service_version'] && !version) return [];
    const scope = scopes.get(definition['sys_scope'] ?? '') ?? 'global';
    const paths = new Set([operation['operation_uri'] ?? '']);
    if (!version || version['is_default'] === 'true')
      paths.add(operation['default_operation_uri'] || `${definition['base_uri']}${operation['relative_path']}`);
    return [...paths].filter(Boolean).map((path) => resource(path, operation, definition, scope));
  });
}

export interface Match {
  readonly resource: Resource;
  readonly pathParams: Record<string, string>;
}

function matchPath(candidate: Resource, given: readonly string[]): Match | null {
  if (candidate.segments.length !== given.length) return null;
  if (!candidate.segments.every((segment, index) => segment === null || segment === given[index])) return null;
  const values = given.filter((_, index) => candidate.segments[index] === null);
  return {
    resource: candidate,
    pathParams: Object.fromEntries(candidate.parameters.map((name, index) => [name, values[index] ?? ''])),
  };
}

/** The resource for a path and method: literal segments win over parameters. `known` says whether the path exists for any method. */
export function findResource(
  resources: readonly Resource[],
  method: string,
  path: string,
): { match: Match | null; known: boolean } {
  const given = segmentsOf(path).map((segment) => decodeURIComponent(segment));
  const matches = resources.flatMap((candidate) => matchPath(candidate, given) ?? []);
  const literals = (match: Match) => match.resource.segments.map((segment) => (segment === null ? '1' : '0')).join('');
  const [best] = matches
    .filter(({ resource: { method: own } }) => own === method)
    .sort((a, b) => literals(a).localeCompare(literals(b)));
  return { match: best ?? null, known: matches.length > 0 };
}

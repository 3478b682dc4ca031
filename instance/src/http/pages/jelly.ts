import { escapeHtml } from './html.ts';

/** What a page's expressions are evaluated with. */
export interface JellyScope {
  /** The session's token, for `gs.getSession().getSessionToken()`: scripts elsewhere have none. */
  readonly sessionToken: string;
  /** Changes with each install, so that browsers fetch new assets. */
  readonly cacheKey: string;
  evaluate(expression: string): unknown;
}

/** Tags that load the platform's own client scripts, which this instance has not: nothing takes their place. */
const PLATFORM_CLIENT = /<(g2?:(?:requires|client_script))\b[^>]*?(?:\/>|>\s*<\/\1>)/g;
const OTHER_TAG = /<((?:j|g)2?:\w+)/;

function evaluated(expression: string, scope: JellyScope): string {
  if (expression === 'AMP') return '&amp;';
  if (expression.includes('getSessionToken()')) return escapeHtml(scope.sessionToken);
  if (expression.startsWith('UxFrameworkScriptables.') || expression.startsWith('sn_ui.PolarisUI.'))
    return escapeHtml(scope.cacheKey);
  const value = scope.evaluate(expression);
  return value === null || value === undefined ? '' : escapeHtml(String(value));
}

/**
 * Renders the Jelly of a UI page: expressions of both phases (`${…}`, then `$[…]`), values escaped.
 * @throws Error that names the first tag that is not supported
 */
export function renderJelly(source: string, scope: JellyScope): string {
  const markup = source.replace(PLATFORM_CLIENT, '');
  const unsupported = OTHER_TAG.exec(markup);
  if (unsupported) throw new Error(`NotImplemented: Jelly <${unsupported[1]}>`);
  return markup
    .replace(/\$\{([^}]*)\}/g, (_, expression: string) => evaluated(expression.trim(), scope))
    .replace(/\$\[([^\]]*)\]/g, (_, expression: string) => evaluated(expression.trim(), scope));
}

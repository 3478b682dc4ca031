import { collectLog } from '../../script/glide/log.ts';
import { notAuthorized } from '../errors.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { escapeHtml, html, Markup } from './html.ts';
import { page, tokenField } from './layout.ts';
import { formOf } from './route.ts';

const MAX_LINES = 10_000;

interface Ran {
  readonly source: string;
  readonly scope: string;
  /** As the platform writes it, down to the case of its tags: clients read it. */
  readonly output: Markup;
}

/** `[0:00:00.012]`, as the platform gives the time taken. */
function elapsed(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `[${Math.floor(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1_000) % 60)}.${String(Math.floor(ms % 1_000)).padStart(3, '0')}]`;
}

/** A scope by its name or its `sys_id`; anything else is global. */
function scopeNamed({ context }: Exchange, given: string): string {
  if (!given || given === 'global') return 'global';
  const { store } = context.kernel;
  return (
    (store.get('sys_scope', given) ??
      store.query({ table: 'sys_scope', query: 'scopeISNOTEMPTY' }).find((row) => row['scope'] === given))?.['scope'] ??
    'global'
  );
}

function runScript(exchange: Exchange, source: string, scope: string): Ran {
  const { context, tx } = exchange;
  const prefix = scope === 'global' ? '*** Script' : scope;
  const log = collectLog(tx);
  const startedMs = performance.now();
  let failure: string | null = null;
  try {
    context.kernel.scripts.run(tx, { source, name: 'script', scope });
  } catch (error) {
    failure = (error as Error).message;
  }
  const said = [...log.map((line) => line.message), ...(failure === null ? [] : [failure])];
  const lines = said.slice(0, MAX_LINES).map((message) => `${prefix}: ${message}`);
  const end = failure === null ? 'completed' : 'failed';
  const output = `${elapsed(performance.now() - startedMs)} Script ${end} in scope ${scope}: script<HR/><PRE>${lines.map((line) => `${escapeHtml(line)}<BR/>`).join('')}</PRE><HR/>`;
  return { source, scope, output: new Markup(output) };
}

/** Scripts - Background, `/sys.scripts.do`: an admin runs a script in a scope. The platform's field names; rollback is not recorded. */
export function backgroundScripts(exchange: Exchange): Answer {
  const { context, request, tx } = exchange;
  if (!tx.user.roles.has('admin')) throw notAuthorized('Only an admin runs background scripts.');
  const form = formOf(request.body);
  const ran =
    request.method === 'POST' && form['runscript']
      ? runScript(exchange, form['script'] ?? '', scopeNamed(exchange, form['sys_scope'] ?? ''))
      : null;
  const scopes = [
    'global',
    ...context.kernel.store
      .query({ table: 'sys_scope', query: 'active=true^ORDERBYscope' })
      .map((row) => row['scope'] ?? ''),
  ];
  const option = (scope: string) =>
    html`<option value="${scope}" ${scope === ran?.scope && html` selected`}>${scope}</option>`;
  return page(
    exchange,
    'Scripts - Background',
    html`${ran?.output ?? null}
      <form class="fields" style="max-width:none" method="post" action="/sys.scripts.do">
        ${tokenField(exchange)}
        <div>
          <label for="script">Run script (JavaScript executed on server)</label
          ><textarea id="script" name="script" rows="14" spellcheck="false" style="font-family:monospace">
${ran?.source ?? ''}</textarea>
        </div>
        <div>
          <label for="sys_scope">In scope</label
          ><select id="sys_scope" name="sys_scope">
            ${[...new Set(scopes)].filter(Boolean).map(option)}
          </select>
        </div>
        <input type="hidden" name="record_for_rollback" value="off" /><input
          type="hidden"
          name="quota_managed_transaction"
          value="on"
        />
        <div><button type="submit" name="runscript" value="Run script">Run script</button></div>
      </form>`,
  );
}

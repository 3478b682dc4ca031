import type { Kernel, Row } from '../kernel.ts';

export interface Subject {
  readonly table: string;
  readonly row: Row;
}

export interface Substitution {
  readonly kernel: Kernel;
  readonly subject: Subject | null;
  /** Row of the event, empty where none caused the mail. */
  readonly event: Row;
  /** Whether values go into HTML. */
  readonly html: boolean;
  readonly mailScript: (name: string) => string;
}

const VARIABLE = /\$\{([^}]+)\}/g;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Fills in `${field}`, `${dot.walk}`, `${event.parm1}`, `${URI}`, `${URI_REF}` and `${mail_script:name}`. Values are
 * shown as people see them; in HTML they are escaped, as what a user has typed must not become markup.
 */
export function substitute(text: string, context: Substitution): string {
  return text.replace(VARIABLE, (_, expression: string) => valueOf(expression.trim(), context));
}

function valueOf(expression: string, context: Substitution): string {
  const [kind = '', argument = ''] = expression.split(':', 2);
  if (kind === 'mail_script') return context.mailScript(argument.trim());
  if (expression === 'URI' || expression === 'URI_REF') return linkTo(expression, context);
  if (expression.startsWith('event.')) return shown(context.event[expression.slice('event.'.length)] ?? '', context);
  if (!context.subject) return '';
  return shown(displayOf(context.kernel, context.subject, expression.replace(/\.getDisplayValue\(\)$/, '')), context);
}

function shown(value: string, { html }: Substitution): string {
  return html ? escapeHtml(value).replaceAll('\n', '<br/>') : value;
}

/** Display value at the end of a dot-walked path; `''` where a link is empty or a name unknown. */
export function displayOf(kernel: Kernel, subject: Subject, path: string): string {
  const { store } = kernel;
  let { table, row } = subject;
  const names = path.split('.');
  for (const name of names.slice(0, -1)) {
    const target = store.dictionary.table(table)?.columns.get(name)?.reference;
    const next = target && row[name] ? store.get(target, row[name]) : undefined;
    if (!target || !next) return '';
    table = target;
    row = next;
  }
  const last = names.at(-1) ?? '';
  return row[last] ? store.displayValue(table, last, row[last]) : '';
}

function linkTo(kind: 'URI' | 'URI_REF', { kernel, subject, html }: Substitution): string {
  if (!subject) return '';
  const base =
    kernel.store.query({ table: 'sys_properties', query: 'name=glide.servlet.uri', limit: 1 })[0]?.value || '/';
  const address = `${base.replace(/\/$/, '')}/nav_to.do?uri=${encodeURIComponent(`${subject.table}.do?sys_id=${subject.row.sys_id}`)}`;
  if (!html) return address;
  const label = kind === 'URI_REF' ? kernel.store.displayName(subject.table, subject.row) : 'LINK';
  return `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
}

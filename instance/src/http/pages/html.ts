/** Markup that is known to be safe: made by {@link html}, every value in it escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

type Insert = string | number | Markup | null | false | readonly Insert[];

function insert(value: Insert): string {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(insert).join('');
  return escapeHtml(String(value));
}

/** A template whose inserted values are escaped, unless they are markup themselves. Lists are joined, `null` and `false` are nothing. */
export function html(strings: TemplateStringsArray, ...values: Insert[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + insert(values[index - 1] ?? null) + part));
}

/** Data for a script element: no tag in it can end the element. */
export const jsonIn = (data: unknown): Markup => new Markup(JSON.stringify(data).replaceAll('<', '\\u003c'));

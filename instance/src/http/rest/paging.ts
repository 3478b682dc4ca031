/** Defaults of the platform: 10,000 rows a page. */
const DEFAULT_LIMIT = 10_000;

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

const whole = (text: string | undefined, fallback: number) =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : fallback;

export function pageOf(query: Readonly<Record<string, string>>): Page {
  return { limit: whole(query['sysparm_limit'], DEFAULT_LIMIT), offset: whole(query['sysparm_offset'], 0) };
}

/** The `Link` header: `first`, `prev`, `next`, `last` as far as they exist. */
export function linkHeader(
  origin: string,
  path: string,
  query: Readonly<Record<string, string>>,
  page: Page,
  total: number,
): string {
  if (page.limit < 1) return '';
  const link = (rel: string, offset: number) => {
    const params = new URLSearchParams({ ...query, sysparm_limit: String(page.limit), sysparm_offset: String(offset) });
    return `<${origin}${path}?${params}>;rel="${rel}"`;
  };
  const last = total > 0 ? Math.floor((total - 1) / page.limit) * page.limit : 0;
  return [
    link('first', 0),
    ...(page.offset > 0 ? [link('prev', Math.max(0, page.offset - page.limit))] : []),
    ...(page.offset + page.limit < total ? [link('next', page.offset + page.limit)] : []),
    link('last', last),
  ].join(',');
}

import axios, { type AxiosInstance } from 'axios';

export type Row = Record<string, string>;

/** The public REST surface of an instance, as one user sees it. */
export interface ServiceNow {
  readonly url: string;
  list(table: string, query: string, fields: readonly string[]): Promise<Row[]>;
  /** The one row that the query finds. @throws when there is none */
  one(table: string, query: string, fields: readonly string[]): Promise<Row>;
  create(table: string, values: Row): Promise<Row>;
  update(table: string, sysId: string, values: Row): Promise<void>;
  /** Creates the row, or brings the one that the query finds up to date. */
  upsert(table: string, query: string, values: Row): Promise<Row>;
  post<T>(path: string, body: unknown): Promise<T>;
  get<T>(path: string): Promise<T>;
}

/** @throws with the status and the instance's own message when it refuses */
export function serviceNow(url: string, user: string, password: string): ServiceNow {
  const http: AxiosInstance = axios.create({
    baseURL: url,
    auth: { username: user, password },
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    timeout: 60_000,
    validateStatus: () => true,
  });
  async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await http.request({ method, url: path, ...(body === undefined ? {} : { data: body }) });
    if (answer.status >= 400) {
      throw new Error(
        `${user}: ${method} ${path.split('?')[0]} answered ${answer.status}: ${JSON.stringify(answer.data)}`,
      );
    }
    return (answer.data as { result: T }).result;
  }
  const table = (name: string): string => `/api/now/table/${name}`;
  const client: ServiceNow = {
    url,
    list: (name, query, fields) =>
      request(
        'GET',
        `${table(name)}?${new URLSearchParams({ sysparm_query: query, sysparm_fields: fields.join(','), sysparm_exclude_reference_link: 'true', sysparm_limit: '1000' })}`,
      ),
    async one(name, query, fields) {
      const [row] = await client.list(name, query, fields);
      if (!row) throw new Error(`No ${name} record matches ${query}.`);
      return row;
    },
    create: (name, values) =>
      request('POST', `${table(name)}?sysparm_input_display_value=true&sysparm_exclude_reference_link=true`, values),
    async update(name, sysId, values) {
      await request('PATCH', `${table(name)}/${sysId}?sysparm_input_display_value=true`, values);
    },
    async upsert(name, query, values) {
      const [row] = await client.list(name, query, ['sys_id']);
      if (!row) return client.create(name, values);
      await client.update(name, row.sys_id as string, values);
      return row;
    },
    post: (path, body) => request('POST', path, body),
    get: (path) => request('GET', path),
  };
  return client;
}

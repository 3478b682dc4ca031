import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MovableClock } from '../../src/clock.ts';
import { install } from '../../src/http/install/load.ts';
import type { PackageFile } from '../../src/http/install/package.ts';
import { createInstance, type Instance } from '../../src/instance.ts';
import type { Kernel, Row } from '../../src/kernel.ts';

export const FIXTURE = fileURLToPath(new URL('../../fixture', import.meta.url));
export const SCOPE = { scope: 'x_acme_demo', scopeId: '0a1b2c3d4e5f60718293a4b5c6d7e8f9' };
export const NOON = Date.parse('2026-06-15T12:00:00Z');

/** The fixture's build output, as it lies in the package. */
export function fixtureFiles(): PackageFile[] {
  const root = join(FIXTURE, 'app');
  return readdirSync(root).flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => ({
      path: `${folder}/${name}`,
      folder,
      xml: readFileSync(join(root, folder, name), 'utf8'),
    })),
  );
}

export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
}

export interface TestInstance extends Instance {
  readonly clock: MovableClock;
  /** Speaks with basic authentication; without a name, as nobody. */
  as(userName?: string, password?: string): Client;
  /** Id of a new user with these roles. The password is the name. */
  user(name: string, roles?: readonly string[]): string;
}

/** Writes as the system does, rules included. @returns the new record's id */
export function write(kernel: Kernel, table: string, values: Row): string {
  const outcome = kernel.records.insert(kernel.begin({ user: 'system' }), table, values);
  if (!outcome.ok) throw new Error(`${table}: ${outcome.message}`);
  return outcome.row['sys_id'] ?? '';
}

/** An instance on a free port with the fixture app installed, on a clock that stands still at noon. */
export async function startInstance(
  options: { control?: boolean; empty?: boolean; file?: string } = {},
): Promise<TestInstance> {
  const clock = new MovableClock(NOON);
  const instance = await createInstance({
    file: options.file ?? ':memory:',
    clock,
    port: 0,
    control: options.control ?? false,
    background: false,
  });
  const { kernel, url } = instance;
  if (!options.empty) install(kernel, fixtureFiles(), { ...SCOPE, loadDemo: true, by: 'admin' });
  return {
    ...instance,
    clock,
    as(userName, password = userName) {
      const auth: Record<string, string> = userName
        ? { authorization: `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}` }
        : {};
      return {
        get: (path, headers) => fetch(url + path, { headers: { ...auth, ...headers }, redirect: 'manual' }),
        send: (method, path, body, headers) =>
          fetch(url + path, {
            method,
            headers: { 'content-type': 'application/json', ...auth, ...headers },
            body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
            redirect: 'manual',
          }),
      };
    },
    user(name, roles = []) {
      const made = write(kernel, 'sys_user', {
        user_name: name,
        name,
        email: `${name}@example.com`,
        user_password: name,
        active: 'true',
      });
      for (const role of roles) {
        const roleId = kernel.store.query({ table: 'sys_user_role', query: `name=${role}`, limit: 1 })[0]?.['sys_id'];
        if (!roleId) throw new Error(`no role ${role}`);
        write(kernel, 'sys_user_has_role', { user: made, role: roleId, state: 'active' });
      }
      return made;
    },
  };
}

export const json = async <Body = Record<string, unknown>>(response: Response): Promise<Body> =>
  (await response.json()) as Body;

/** Signs in by the form; answers the cookie and, from a page, the session's token. */
export async function signIn(
  instance: TestInstance,
  name: string,
  password = name,
): Promise<{ cookie: string; token: string }> {
  const form = new URLSearchParams({ user_name: name, user_password: password });
  const login = await fetch(`${instance.url}/login.do`, { method: 'POST', body: form, redirect: 'manual' });
  const cookie = login.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  const user = await fetch(`${instance.url}/angular.do?sysparm_type=get_user`, { method: 'POST', headers: { cookie } });
  return { cookie, token: user.headers.get('x-usertoken-response') ?? '' };
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MovableClock } from '../../instance/src/clock.ts';
import { install } from '../../instance/src/http/install/load.ts';
import { createInstance, type Instance } from '../../instance/src/instance.ts';
import type { Kernel, Row } from '../../instance/src/kernel.ts';
import { watchTransitions } from './transitions.ts';

/** The local instance in this process, with the app as it was built (`dist/app`) and its demo data. */
export const SCOPE = 'x_smart_lockers';
const SCOPE_ID = '5f0c1e8a2b7d4c3e9a61d7f04b8c2e15';
const PACKAGE = fileURLToPath(new URL('../../dist/app', import.meta.url));
const INSTANCE = fileURLToPath(new URL('../../instance/src', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/smart-lockers', import.meta.url));
const PASSWORD = 'test-only';
/** A Monday morning, so that it is a working day at every site. */
export const START_MS = Date.UTC(2026, 10, 23, 9, 0, 0);

export interface Answer<T> {
  readonly status: number;
  readonly result: T;
  readonly error: { readonly code: string; readonly message: string; readonly detail: unknown } | null;
}

/** One user of the REST APIs. */
export interface Client {
  get<T>(path: string): Promise<Answer<T>>;
  post<T>(path: string, body: unknown): Promise<Answer<T>>;
  send<T>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
}

export interface TestInstance {
  /** Where a browser finds it. */
  readonly url: string;
  readonly kernel: Kernel;
  readonly clock: MovableClock;
  /** Warnings and errors. */
  readonly logged: readonly string[];
  as(userName: string): Client;
  rows(table: string, query?: string): Row[];
  /** The one row that the query finds. @throws when it is not exactly one */
  row(table: string, query: string): Row;
  /** Runs a script of the app's scope in a transaction, which can be cut off. @returns what its last line is worth; null when it was cut off */
  run<T>(source: string, cutAfterWrites?: number): { readonly value: T | null; readonly writes: number };
  /** Runs what is due now. */
  settle(): void;
  advance(ms: number): void;
  /** Ends it and keeps its database, with which any number of others can start. */
  save(): Promise<Saved>;
  close(): Promise<void>;
}

let known: Promise<Buffer> | undefined;
const template = (): Promise<Buffer> => (known ??= makeTemplate().then((file) => readFileSync(file)));

/**
 * A database with the app in it, made once for this build of the app and this state of the instance; every test works
 * on a copy.
 */
export async function makeTemplate(): Promise<string> {
  if (!existsSync(PACKAGE)) throw new Error('dist/app is missing: npm run build:app');
  const state = createHash('sha256');
  for (const folder of [PACKAGE, INSTANCE]) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const { mtimeMs, size } = statSync(join(folder, path));
      state.update(`${path} ${mtimeMs} ${size}\n`);
    }
  }
  const file = join(CACHE, `instance-${state.digest('hex').slice(0, 16)}.sqlite`);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    for (const old of readdirSync(CACHE).filter((name) => name.startsWith('instance-'))) rmSync(join(CACHE, old));
    const making = join(CACHE, `making-${process.pid}.sqlite`);
    writeFileSync(making, await prepare());
    renameSync(making, file);
  }
  return file;
}

async function prepare(): Promise<Buffer> {
  const instance = await createInstance({ file: ':memory:', clock: new MovableClock(START_MS), background: false });
  const { kernel } = instance;
  const files = readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xml'))
    .map((path) => ({
      path,
      folder: path.split('/', 1)[0] ?? '',
      xml: readFileSync(join(PACKAGE, path), 'utf8'),
    }));
  install(kernel, files, { scopeId: SCOPE_ID, scope: SCOPE, loadDemo: true, by: 'admin' });
  const ids = (table: string): string[] =>
    kernel.store.query({ table, query: `sys_scope=${SCOPE_ID}` }).map((row) => row.sys_id ?? '');
  const published = kernel.background.activateFlows(ids('sys_hub_flow'), ids('sys_hub_action_type_definition'));
  const failed = published.find(({ ok }) => !ok);
  if (failed) throw new Error(`${failed.name} was not published: ${failed.message}`);
  const tx = kernel.begin({ user: 'admin' });
  for (const user of kernel.store.query({ table: 'sys_user', query: 'user_name!=admin' })) {
    kernel.records.update(tx, 'sys_user', user.sys_id ?? '', { user_password: PASSWORD });
  }
  kernel.background.runDue();
  // Translated here, no copy has to do it again.
  const modules = kernel.store.query({ table: 'sys_module', query: `sys_scope=${SCOPE_ID}^pathLIKEsrc/server` });
  const source = modules.map(({ path }) => `require('${path}');`).join('\n');
  kernel.scripts.run(kernel.begin({ user: 'admin', scope: SCOPE }), { source, name: 'translate', scope: SCOPE });
  const image = kernel.store.image();
  await instance.close();
  return image;
}

/** An instance as another one was when it was saved. */
export interface Saved {
  readonly image: Buffer;
  readonly nowMs: number;
}

export async function startInstance(saved?: Saved): Promise<TestInstance> {
  const image = saved?.image ?? (await template());
  const clock = new MovableClock(saved?.nowMs ?? START_MS + 60_000);
  const logged: string[] = [];
  const log = (level: string, source: string, message: string): void => {
    if (level === 'error' || level === 'warn') logged.push(`${source}: ${message}`);
  };
  const options = { clock, log, background: false, control: true };
  const instance = await createInstance({ file: ':memory:', image, ...options });
  watchTransitions(instance.kernel);
  return present(instance, clock, logged);
}

function present(instance: Instance, clock: MovableClock, logged: readonly string[]): TestInstance {
  const { kernel, url } = instance;
  const rows = (table: string, query = ''): Row[] => kernel.store.query({ table, query });
  return {
    url,
    kernel,
    clock,
    logged,
    rows,
    as: (userName) => client(url, userName),
    row(table, query) {
      const found = rows(table, query);
      if (found.length !== 1) throw new Error(`${found.length} rows of ${table} match ${query}`);
      return found[0] as Row;
    },
    run<T>(source: string, cutAfterWrites?: number) {
      const tx = kernel.begin({ user: 'admin', scope: SCOPE, cutAfterWrites: cutAfterWrites ?? null });
      try {
        return { value: kernel.scripts.run(tx, { source, name: 'test', scope: SCOPE }) as T, writes: tx.writes };
      } catch (thrown) {
        if (!tx.cancelled) throw thrown;
        return { value: null, writes: tx.writes };
      }
    },
    settle: () => void kernel.background.runDue(),
    advance(ms) {
      clock.advance(ms);
      kernel.background.runDue();
    },
    async save() {
      const saved = { image: kernel.store.image(), nowMs: clock.now() };
      await instance.close();
      return saved;
    },
    close: () => instance.close(),
  };
}

function client(url: string, userName: string): Client {
  const authorization = `Basic ${Buffer.from(`${userName}:${userName === 'admin' ? 'admin' : PASSWORD}`).toString('base64')}`;
  async function request<T>(path: string, init: RequestInit): Promise<Answer<T>> {
    const headers = { authorization, accept: 'application/json', 'content-type': 'application/json' };
    const response = await fetch(`${url}${path}`, { ...init, headers });
    const text = await response.text();
    const body = (text === '' ? {} : JSON.parse(text)) as { result?: T; error?: Answer<T>['error'] };
    return { status: response.status, result: body.result as T, error: body.error ?? null };
  }
  return {
    get: (path) => request(path, { method: 'GET' }),
    post: (path, body) => request(path, { method: 'POST', body: JSON.stringify(body) }),
    send: (method, path, body) =>
      request(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
  };
}

import { escapeQueryValue, formatDateTime } from '../../data/index.ts';
import type { Kernel } from '../../kernel.ts';
import type { PackageFile } from './package.ts';

/** What of a package is loaded, in this order; folders that are not named here are refused. */
const FOLDERS = [
  'scope',
  'dictionary',
  'update',
  'author_elective_update',
  'unload',
  'unload.demo',
  'apply_once',
] as const;
type Folder = (typeof FOLDERS)[number];

/** Within `update`, what other files build on comes first. */
const FIRST_TABLES = [
  'sys_db_object',
  'sys_dictionary_override',
  'sys_dictionary',
  'sys_documentation',
  'sys_number',
  'sys_user_role',
  'sys_user_group',
];

export interface InstallOptions {
  readonly scopeId: string;
  readonly scope: string;
  readonly loadDemo: boolean;
  readonly by: string;
}

export interface InstallResult {
  readonly files: number;
  readonly inserted: number;
  readonly updated: number;
  readonly deleted: number;
  /** What the instance has no table or column for, by name. */
  readonly skipped: readonly string[];
}

/** An install that stopped. What was loaded before stays, and a repeated install loads it again. */
export class InstallFailed extends Error {}

function rank({ folder, path }: PackageFile): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const table = FIRST_TABLES.findIndex((first) => name.startsWith(`${first}_`));
  return [FOLDERS.indexOf(folder as Folder), table < 0 ? FIRST_TABLES.length : table, name]
    .map((part) => (typeof part === 'number' ? String(part).padStart(2, '0') : part))
    .join(' ');
}

/** The files to load, in order: `unload` on a first install only, `unload.demo` if asked for, each of `apply_once` once. */
export function planInstall(
  files: readonly PackageFile[],
  first: boolean,
  loadDemo: boolean,
  appliedOnce: ReadonlySet<string>,
): PackageFile[] {
  const unknown = files.find(({ folder }) => !FOLDERS.includes(folder as Folder));
  if (unknown)
    throw new InstallFailed(
      `NotImplemented: the package holds ${unknown.path}, and this instance loads ${FOLDERS.join(', ')} only`,
    );
  const wanted = files.filter(({ folder, path }) => {
    if (folder === 'unload') return first;
    if (folder === 'unload.demo') return loadDemo;
    return folder !== 'apply_once' || !appliedOnce.has(path);
  });
  return wanted.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Loads a package a file at a time, and records it in `sys_upgrade_history` and its log. @throws InstallFailed with the file and the reason */
function* installing(
  { store, clock, scripts, log }: Kernel,
  files: readonly PackageFile[],
  options: InstallOptions,
): Generator<void, InstallResult> {
  const finished = `to_version=${escapeQueryValue(options.scope)}^upgrade_finishedISNOTEMPTY`;
  const first = store.count({ table: 'sys_upgrade_history', query: finished }) === 0;
  const applied = store.query({
    table: 'sys_upgrade_history_log',
    query: `upgrade_history.to_version=${escapeQueryValue(options.scope)}`,
  });
  const plan = planInstall(files, first, options.loadDemo, new Set(applied.map((row) => row['file_name'] ?? '')));
  const history =
    store.insert(
      'sys_upgrade_history',
      { to_version: options.scope, upgrade_started: formatDateTime(clock.now()) },
      options.by,
    )['sys_id'] ?? '';
  const total = { files: plan.length, inserted: 0, updated: 0, deleted: 0, skipped: new Set<string>() };
  for (const [index, file] of plan.entries()) {
    try {
      const { inserted, updated, deleted, skipped } = store.loadXml(file.xml, { scope: options.scopeId });
      total.inserted += inserted;
      total.updated += updated;
      total.deleted += deleted;
      skipped.forEach((name) => total.skipped.add(name));
    } catch (error) {
      throw new InstallFailed(
        `${file.path}: ${(error as Error).message} (${index} of ${plan.length} files are loaded and stay; correct the package and install it again)`,
      );
    }
    if (file.folder === 'apply_once')
      store.insert(
        'sys_upgrade_history_log',
        { file_name: file.path, upgrade_history: history, disposition: '1' },
        options.by,
      );
    yield;
  }
  scripts.reload();
  store.update('sys_upgrade_history', history, { upgrade_finished: formatDateTime(clock.now()) }, options.by);
  if (total.skipped.size > 0) log('warn', 'install', `left out of ${options.scope}: ${[...total.skipped].join(', ')}`);
  log(
    'info',
    'install',
    `${options.scope}: ${total.files} files, ${total.inserted} records new, ${total.updated} changed, ${total.deleted} deleted`,
  );
  return { ...total, skipped: [...total.skipped] };
}

/** Loads a package at once. @throws InstallFailed */
export function install(kernel: Kernel, files: readonly PackageFile[], options: InstallOptions): InstallResult {
  const work = installing(kernel, files, options);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Requests that come in meanwhile wait no longer than this. */
const SLICE_MS = 50;

/** Loads a package in slices, between which other requests are served. @throws InstallFailed */
export async function installInSlices(
  kernel: Kernel,
  files: readonly PackageFile[],
  options: InstallOptions,
): Promise<InstallResult> {
  const work = installing(kernel, files, options);
  for (;;) {
    for (const until = performance.now() + SLICE_MS; performance.now() < until;) {
      const step = work.next();
      if (step.done) return step.value;
    }
    // What was read of a part of the package is not kept.
    kernel.scripts.reload();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

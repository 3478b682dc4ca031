/**
 * `npm run build`: the app by the ServiceNow SDK beside the services and pages by their own compilers. With
 * `--if-changed` a lane whose inputs are those of its last success is left out. Tells what it does on the error output,
 * so that a program that follows (`npm start -- --json`) has the standard output for itself.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMON = ['package.json', 'package-lock.json', 'scripts/build.mjs'];
const lanes = [
  {
    name: 'app',
    commands: ['now-sdk build --frozenKeys'],
    inputs: ['src', 'fluent', 'now.config.json', 'tsconfig.json', ...COMMON],
    outputs: ['dist/app', 'dist/static'],
  },
  {
    name: 'services',
    commands: [
      'tsc -p instance',
      'tsc -p connector',
      'node connector/kiosk/build.mjs',
      'node connector/simulator/panel/build.mjs',
    ],
    inputs: ['instance', 'connector', 'tsconfig.base.json', ...COMMON],
    outputs: ['instance/dist', 'connector/dist'],
  },
];
const NOT_INPUTS = new Set(['node_modules', 'dist', 'tests', '.data']);
const STAMPS = 'node_modules/.cache/smart-lockers';

/** A digest of what a lane is made from. */
function digest(inputs) {
  const hash = createHash('sha256');
  const add = (path) => hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  function walk(folder) {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (NOT_INPUTS.has(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else add(path);
    }
  }
  for (const input of inputs) {
    if (statSync(input).isDirectory()) walk(input);
    else add(input);
  }
  return hash.digest('hex');
}

async function run(command) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const startedMs = Date.now();
  const [code] = await once(child, 'close');
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  if (code !== 0) throw new Error(`${command} failed:\n${Buffer.concat(output)}`);
  process.stderr.write(`built by ${command} (${seconds} s)\n`);
}

async function build({ name, commands, inputs, outputs }) {
  const stamp = join(STAMPS, name);
  const wanted = digest(inputs);
  const isBuilt =
    existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && outputs.every((path) => existsSync(path));
  if (isBuilt && process.argv.includes('--if-changed')) return;
  // Gone while it is being built: a build that is broken off is no success.
  rmSync(stamp, { force: true });
  for (const command of commands) await run(command);
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, wanted);
}

const results = await Promise.allSettled(lanes.map(build));
for (const { reason } of results.filter(({ status }) => status === 'rejected')) {
  process.stderr.write(`${reason.message}\n`);
  process.exitCode = 1;
}

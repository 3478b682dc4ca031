/**
 * `npm run build`: the app by the ServiceNow SDK beside the services and pages by their own compilers. Tells what it does on
 * the error output, so that a program that follows (`npm start -- --json`) has the standard output for itself.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const lanes = [
  ['now-sdk build --frozenKeys'],
  ['tsc -p instance', 'tsc -p connector', 'node connector/kiosk/build.mjs', 'node connector/simulator/panel/build.mjs'],
];

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

const results = await Promise.allSettled(
  lanes.map(async (commands) => {
    for (const command of commands) await run(command);
  }),
);
for (const { reason } of results.filter(({ status }) => status === 'rejected')) {
  process.stderr.write(`${reason.message}\n`);
  process.exitCode = 1;
}

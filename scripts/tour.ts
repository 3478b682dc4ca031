/**
 * `npm run tour`: the workflows from beginning to end on a system of its own, told and checked; `-- repair` tells one alone.
 * Exits 1 when anything disagrees, 2 when there is no such tour.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from './system/options.ts';
import { startSystem } from './system/system.ts';
import { browserVisitor, findChromium } from './tour/browser-visitor.ts';
import { checkEnd } from './tour/checks.ts';
import { httpVisitor } from './tour/http-visitor.ts';
import { createNarrator } from './tour/narrator.ts';
import { setStage } from './tour/stage.ts';
import { tours } from './tour/tours.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const told = positionals.length === 0 ? Object.keys(tours) : positionals;
const unknown = told.find((name) => !tours[name]);
const narrator = createNarrator((line) => console.log(line));
if (unknown !== undefined) {
  console.error(`There is no tour "${unknown}"; there are: ${Object.keys(tours).join(', ')}.`);
  process.exit(2);
}

// People take longer between two touches than a tour does.
process.env.KIOSK_REQUESTS_PER_MINUTE = '10000';
const dataDir = mkdtempSync(join(tmpdir(), 'smart-lockers-tour-'));
let system: Awaited<ReturnType<typeof startSystem>> | null = null;
try {
  const [instancePort, connectorPort, mqttPort, simulatorPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  system = await narrator.step('a system of its own starts', () =>
    startSystem({ instancePort, connectorPort, mqttPort, simulatorPort, dataDir, fresh: true }),
  );
  const code = await system.kioskCode(system.tour.locker.lockerId);
  const chromium = findChromium();
  if (!chromium) narrator.note('There is no Chromium here: the kiosk is driven by its HTTP API instead of its page.');
  const visitor = chromium
    ? await browserVisitor(chromium, `${system.urls.connector}/kiosk/?code=${code}`)
    : await httpVisitor(system.urls.connector, code);
  const stage = setStage(system, visitor, narrator);
  try {
    for (const name of told) {
      narrator.note(`--- ${name}`);
      visitor.touches();
      const ended = await (tours[name] as (typeof tours)[string])(stage);
      await checkEnd({ ...stage, locker: ended.locker ?? stage.locker }, ended);
    }
  } finally {
    await visitor.close();
  }
} catch (error) {
  narrator.check('the tour reaches its end', false, (error as Error).message);
} finally {
  await system?.stop();
  const result = narrator.result(positionals.join(' ') || 'all');
  // Kept when something disagrees: the logs of all services are in it.
  if (result.ok) rmSync(dataDir, { recursive: true, force: true });
  else console.log(`Logs and data are kept in ${dataDir}`);
  if (values.json) console.log(JSON.stringify(result));
  process.exitCode = result.ok ? 0 : 1;
}

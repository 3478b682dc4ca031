/** `npm start`: runs the whole system on this machine until Ctrl-C. */
import { assertPortsFree, parseOptions, StartError, usage } from './system/options.ts';
import { startSystem, type System } from './system/system.ts';
import { demoPassword } from './system/demo.ts';

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return void console.log(usage);
  const options = parseOptions(process.argv.slice(2));
  await assertPortsFree(options);
  if (!options.json) console.log('Starting the local instance, installing the app, starting connector and lockers …');
  const interrupted = new Promise<string>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done(''));
  });
  const system = await startSystem(options);
  const kiosks = await kioskAddresses(system);
  if (options.json) console.log(JSON.stringify(readyLine(system, kiosks)));
  else console.log(welcome(system, kiosks));
  const reason = await Promise.race([interrupted, system.ended]);
  if (reason) console.error(`${reason}; the rest is stopped. The logs are in ${options.dataDir}.`);
  await system.stop();
  process.exitCode = reason ? 1 : 0;
}

interface KioskAddress {
  readonly locker: string;
  readonly kiosk: string;
  readonly panel: string;
}

async function kioskAddresses(system: System): Promise<KioskAddress[]> {
  const addresses = [];
  for (const locker of system.lockers) {
    // The slot keeps the kiosks of several lockers in one browser apart.
    const slot = new URLSearchParams({ code: await system.kioskCode(locker.lockerId), slot: locker.controllerId });
    const kiosk = `${system.urls.connector}/kiosk/?${slot}`;
    const query = new URLSearchParams({ controller: locker.controllerId, kiosk });
    addresses.push({ locker: locker.name, kiosk, panel: `${system.urls.simulator}/panel/?${query}` });
  }
  return addresses;
}

function readyLine(system: System, kiosks: readonly KioskAddress[]): object {
  return {
    ready: true,
    urls: system.urls,
    mails: `${system.urls.instance}/sys_email_list.do`,
    kiosks,
    people: system.people,
    password: demoPassword,
  };
}

function welcome(system: System, kiosks: readonly KioskAddress[]): string {
  const { instance } = system.urls;
  const people = system.people.map(
    ({ name, userName, role, badge, pin }) =>
      `  ${name.padEnd(20)} ${userName.padEnd(18)} ${role.padEnd(10)} badge ${(badge ?? '-').padEnd(12)} PIN ${pin ?? '-'}`,
  );
  return `
Ready.

ServiceNow (local)   ${instance}            admin / admin
  Console            ${instance}/x_smart_lockers_console.do
  Portal             ${instance}/sp
  Mails              ${instance}/sys_email_list.do

Kiosks, each with the panel that plays the physical side (codes are for one use)
${kiosks.map(({ locker, panel, kiosk }) => `  ${locker}\n    with panel       ${panel}\n    kiosk alone      ${kiosk}`).join('\n')}

People (password of all: ${demoPassword})
${people.join('\n')}

Ctrl-C ends all of it; the next start finds everything as it was.`;
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});

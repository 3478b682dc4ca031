import { pino } from 'pino';
import { createAdapters } from '../../src/adapters/adapters.ts';
import type { Make } from '../../src/adapters/adapter.ts';
import type { Command, Locker } from '../../src/servicenow/answers.ts';

const CAPABILITIES = {
  signatures: true,
  expiry: 'controller',
  replies: true,
  snapshot: true,
  sequence: 'controller',
} as const;

function setUp(adapter: string, expires = true) {
  const heard: string[] = [];
  const make = (name: string, expiry: 'controller' | 'broker'): Make => ({
    capabilities: { ...CAPABILITIES, expiry },
    subscriptions: [{ filter: `${name}/+`, qos: 1 }],
    controllerOf: (topic) => (topic.startsWith(`${name}/`) ? topic.slice(name.length + 1) : null),
    create: () => ({
      take(controller, _topic, _payload, taken) {
        heard.push(`${name} hears ${controller}`);
        taken();
      },
      open: () => void heard.push(`${name} opens`),
      own: (lockers) => void heard.push(`${name} owns ${lockers.length}`),
      async stop() {},
    }),
  });
  const locker = { controller_id: 'c-1', adapter } as Locker;
  const adapters = createAdapters({
    makes: { strong: make('strong', 'controller'), weak: make('weak', 'broker') },
    locker: (controller: string) => (controller === 'c-1' ? locker : null),
    lockers: () => [locker],
    expires: () => expires,
    log: pino({ level: 'silent' }),
  } as unknown as Parameters<typeof createAdapters>[0]);
  return { adapters, heard };
}
const command = { controller_id: 'c-1' } as Command;

test('a controller is heard in the words of its make alone; what is ignored is acknowledged', () => {
  const { adapters, heard } = setUp('strong');
  let taken = 0;
  for (const topic of ['weak/c-1', 'strong/c-1', 'strong/unknown', 'elsewhere/c-1'])
    adapters.route(topic, Buffer.from('{}'), () => (taken += 1));
  expect(heard).toEqual(['strong hears c-1', 'strong hears unknown']);
  expect(taken).toBe(4);
});

test('a command goes to the make of its locker, and lockers to theirs', () => {
  const { adapters, heard } = setUp('weak');
  adapters.open(command, 1_000);
  adapters.own([{ controller_id: 'c-1', adapter: 'weak' } as Locker]);
  expect(heard).toEqual(['weak opens', 'strong owns 0', 'weak owns 1']);
});

test('a make that leaves expiry to the broker is not used over one without; an unknown make is named', () => {
  expect(() => setUp('weak', false).adapters.open(command, 1_000)).toThrow('cannot be opened safely');
  const { adapters } = setUp('strange');
  expect(() => adapters.open(command, 1_000)).toThrow('no adapter "strange"');
  expect(adapters.unknown()).toEqual(['strange']);
});

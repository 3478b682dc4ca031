import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deadLetterCommand } from '../../src/store/deadletter-command.ts';
import { eventually, startRig, temporaryDir, type Rig } from '../support/harness.ts';

const PROGRAM = fileURLToPath(new URL('../../src/deadletters.ts', import.meta.url));

describe('beside the running connector', () => {
  let rig: Rig;
  const run = (...args: string[]) => deadLetterCommand(args, rig.env.DATA_DIR ?? '', Date.now());
  const lines = () => run('list').split('\n').filter(Boolean);
  const idOfCode = (code: string) =>
    lines()
      .find((line) => line.includes(code))
      ?.split('\t')[0] ?? '';

  beforeEach(async () => {
    rig = await startRig();
    rig.servicenow.world.judge = () => ({
      status: 'refused',
      error: { code: 'locker_retired', message: 'The locker is retired.' },
    });
    const device = await rig.device();
    await device.event({ seq: 1 });
    await device.client.publishAsync('lockers/v1/locker-1/evt', '{"not":"an event"}', { qos: 1 });
    await eventually(() => lines().length === 2);
  });
  afterEach(() => rig.stop());

  test('an operator sees what was refused, and why', () => {
    expect(run('explain', idOfCode('locker_retired'))).toContain('The locker is retired.');
    expect(run('explain', idOfCode('event_malformed'))).toContain('{"not":"an event"}');
  });

  test('what is retried reaches ServiceNow without a restart; what could not be read stays', async () => {
    rig.servicenow.world.judge = () => null;
    expect(run('retry', '--all')).toMatch(/^1 put back/);
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
    expect(lines()).toEqual([expect.stringContaining('event_malformed')]);
  });

  test('what is dropped is gone, and nothing else', () => {
    expect(run('drop', idOfCode('event_malformed'))).toBe('1 dropped');
    expect(lines()).toEqual([expect.stringContaining('locker_retired')]);
  });
});

test.each([[[]], [['retry']], [['explode', 'x']], [['explain', 'nothing']]])(
  '%j is answered with what is wrong',
  (args) => {
    const { dir, remove } = temporaryDir();
    expect(() => deadLetterCommand(args, dir, 0)).toThrow(/usage|no such/);
    remove();
  },
);

test('the program ends with 1 and the words, without a stack', () => {
  const { dir, remove } = temporaryDir();
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', PROGRAM, 'explode'], {
    env: { PATH: process.env.PATH, DATA_DIR: dir },
    encoding: 'utf8',
  });
  expect([status, stderr.startsWith('usage:')]).toEqual([1, true]);
  remove();
});

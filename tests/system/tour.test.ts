import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TourResult } from '../../scripts/tour/narrator.ts';

const run = promisify(execFile);

test('every workflow, a loan that goes otherwise, and a contested last device leave records, mails, trail and lockers in agreement', async () => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/tour.ts', '--json'], {
    timeout: 240_000,
  }).catch((error: { stdout: string }) => error);
  const lines = stdout.trim().split('\n');
  const result = JSON.parse(lines.at(-1) as string) as TourResult;
  expect({ disagreeing: result.checks.filter((check) => !check.ok), story: result.ok ? '' : stdout }).toEqual({
    disagreeing: [],
    story: '',
  });
  expect(result.ok).toBe(true);
  expect(result.workflow).toBe('all');
  expect(result.steps.length).toBeGreaterThan(50);
}, 250_000);

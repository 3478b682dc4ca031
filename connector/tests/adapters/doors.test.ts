import fc from 'fast-check';
import { observe, UNSEEN, type BayRecord, type Happening, type Observation } from '../../src/adapters/doors.ts';

const ID = 'c'.repeat(32);
const OTHER = 'd'.repeat(32);

function follow(observations: readonly Observation[]): { record: BayRecord; happenings: Happening[] } {
  let record = UNSEEN;
  const happenings: Happening[] = [];
  for (const [index, what] of observations.entries()) {
    const outcome = observe(record, 1, what, index * 1000);
    record = outcome.record;
    happenings.push(...outcome.happenings);
  }
  return { record, happenings };
}
const types = (observations: readonly Observation[]) => follow(observations).happenings.map(({ type }) => type);
const commanded: Observation = { kind: 'commanded', command: ID, untilMs: 60_000 };
const seen = (door: 'open' | 'closed' | 'unknown'): Observation => ({ kind: 'seen', door });
const opened: Observation = { kind: 'opened', command: ID };

test('how a door is found at first has not happened', () => {
  expect(types([seen('open')])).toEqual([]);
  expect(types([seen('closed')])).toEqual([]);
});

test('event and snapshot of one opening are one opening, whichever comes first', () => {
  expect(types([seen('closed'), commanded, opened, seen('open')])).toEqual(['door_opened']);
  expect(types([seen('closed'), commanded, seen('open'), opened])).toEqual(['door_opened']);
  expect(types([seen('closed'), { kind: 'forced' }, seen('open')])).toEqual(['door_opened', 'forced_open']);
});

test('an opening long after a command is not its doing', () => {
  const late: Observation = { kind: 'commanded', command: ID, untilMs: 1_500 };
  expect(types([seen('closed'), late, seen('open')])).toEqual(['door_opened', 'forced_open']);
});

test('the end of a command is told once, even when its message comes again after the door has closed', () => {
  expect(types([seen('closed'), opened, seen('closed'), opened])).toEqual(['door_opened', 'door_closed']);
  const failed: Observation = { kind: 'failed', command: OTHER, reason: 'door_did_not_open' };
  expect(types([failed, failed])).toEqual(['open_failed']);
});

test('a contact that cannot be read for a while changes nothing', () => {
  const { record, happenings } = follow([seen('closed'), seen('unknown'), seen('closed')]);
  expect(happenings).toEqual([]);
  expect(record.shown).toBe('closed');
});

test('whatever is seen and told, a door opens only when it was closed and closes only when it was open', () => {
  const observation = fc.oneof(
    fc.constantFrom(seen('open'), seen('closed'), seen('unknown'), { kind: 'forced' } as const),
    fc
      .constantFrom(ID, OTHER)
      .chain((command) =>
        fc.constantFrom<Observation>(
          { kind: 'commanded', command, untilMs: 5_000 },
          { kind: 'opened', command },
          { kind: 'failed', command, reason: 'door_did_not_open' },
        ),
      ),
  );
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 40 }), (observations) => {
      const turns = types(observations).filter((type) => type === 'door_opened' || type === 'door_closed');
      for (const [index, type] of turns.entries()) if (index > 0) expect(type).not.toBe(turns[index - 1]);
    }),
  );
});

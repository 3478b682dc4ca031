import { closeSync, existsSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { openDatabase } from '../../src/store/database.ts';
import { openStore } from '../../src/store/recovery.ts';
import { createSpool } from '../../src/store/spool.ts';
import { startRig, temporaryDir, type Rig } from '../support/harness.ts';

const NOW = Date.parse('2026-11-22T18:00:00Z');
const EVENTS = 2_000;

let dir: string;
let remove: () => void;
beforeEach(() => ({ dir, remove } = temporaryDir()));
afterEach(() => remove());

const file = () => join(dir, 'connector.sqlite');
const log = (said: object[] = []) =>
  pino({ level: 'error' }, { write: (line: string) => void said.push(JSON.parse(line) as object) });

function fill(): void {
  const db = openDatabase(dir);
  const events = Array.from({ length: EVENTS }, (_, index) => ({
    id: String(index).padStart(32, '0'),
    controller: 'locker-1',
    place: index + 1,
    body: JSON.stringify({ index, padding: 'x'.repeat(200) }),
  }));
  createSpool(db).append(events, [], NOW);
  db.prepare("INSERT INTO kiosk VALUES ('l1', x'01', 1)").run();
  db.close();
}

/** Overwrites a stretch in the middle, as a failing disk does. */
function damage(): void {
  const handle = openSync(file(), 'r+');
  writeSync(handle, Buffer.alloc(8_192, 0xa5), 0, 8_192, Math.floor(statSync(file()).size / 2 / 4_096) * 4_096);
  closeSync(handle);
}

test('a sound store is opened as it is', () => {
  fill();
  const { db, setAside } = openStore(dir, NOW, log());
  expect([createSpool(db).pending().get('locker-1'), setAside()]).toEqual([EVENTS, []]);
  db.close();
});

test('a damaged store is set aside and told; what can be read of it goes on, enrolments among it', () => {
  fill();
  damage();
  const said: object[] = [];
  const { db, setAside } = openStore(dir, NOW, log(said));
  expect(setAside()).toEqual([`connector.sqlite.damaged-${NOW}`]);
  expect(said).toEqual([expect.objectContaining({ set_aside: expect.stringContaining('.damaged-') })]);
  const saved = createSpool(db).pending().get('locker-1') ?? 0;
  expect(saved).toBeGreaterThan(0);
  expect(saved).toBeLessThan(EVENTS);
  expect(db.prepare('SELECT count(*) FROM kiosk').pluck().get()).toBe(1);
  db.close();

  // The next start finds a sound store, and still says what lies beside it.
  const again = openStore(dir, NOW + 1, log());
  expect(again.setAside()).toHaveLength(1);
  expect(createSpool(again.db).pending().get('locker-1')).toBe(saved);
  again.db.close();
});

/** As the version before events had their places wrote it. */
function fillBefore(): void {
  const db = openDatabase(dir, 5);
  const insert = db.prepare(
    'INSERT INTO event (id, controller, body, received_at, delivered_at) VALUES (?, ?, ?, ?, ?)',
  );
  const row = (name: string, body: string, deliveredAt: number | null) =>
    insert.run(name, 'locker-1', body, NOW, deliveredAt);
  db.transaction(() => {
    row('delivered', '', NOW);
    row('decided here', JSON.stringify({ sequence: null }), null);
    for (let sequence = 1; sequence <= EVENTS; sequence += 1)
      row(`event ${sequence}`, JSON.stringify({ boot: 'b', sequence, padding: 'x'.repeat(200) }), null);
  })();
  db.close();
}

test('what waits in a store of an earlier version goes on in its order, each event at its place', () => {
  fillBefore();
  const spool = createSpool(openDatabase(dir));
  expect(spool.next('locker-1', 3).map(({ id }) => id)).toEqual(['decided here', 'event 1', 'event 2']);
  expect(spool.decisions().map(({ id }) => id)).toEqual(['decided here']);
  const again = { id: 'event 2', controller: 'locker-1', place: 2, body: '{}' };
  expect(spool.append([again], [], NOW)).toEqual([]);
  expect(spool.settleUpTo('locker-1', { boot: 'b', sequence: EVENTS }, NOW)).toBe(EVENTS);
});

test('what can be read of a damaged store of an earlier version goes on too', () => {
  fillBefore();
  damage();
  const { db } = openStore(dir, NOW, log());
  const spool = createSpool(db);
  expect(spool.pending().get('locker-1')).toBeGreaterThan(1);
  expect(spool.next('locker-1', 2).map(({ id }) => id)).toEqual(['decided here', 'event 1']);
  db.close();
});

test('what is no database at all is set aside as it was', () => {
  writeFileSync(file(), 'this was a database once');
  const { db, setAside } = openStore(dir, NOW, log());
  expect(setAside()).toHaveLength(1);
  expect(statSync(join(dir, setAside()[0] ?? '')).size).toBe(24);
  db.close();
});

test('a store of a newer version is left alone', () => {
  fill();
  const db = openDatabase(dir);
  db.pragma('user_version = 99');
  db.close();
  expect(() => openStore(dir, NOW, log())).toThrow(/version 99/);
  expect(readdirSync(dir).filter((name) => name.includes('damaged'))).toEqual([]);
  expect(existsSync(file())).toBe(true);
});

describe('the whole connector', () => {
  let rig: Rig;
  afterEach(() => rig.stop());

  test('starts on a damaged store, and its health says so until somebody has looked', async () => {
    rig = await startRig();
    const data = rig.env.DATA_DIR ?? '';
    await rig.connector.stop();
    writeFileSync(join(data, 'connector.sqlite'), 'x'.repeat(100));
    await rig.restart();
    const { body } = await rig.request('GET', '/health');
    const { checks } = body as { checks: { store: { status: string; set_aside: string[] } } };
    expect(checks.store).toEqual({ status: 'degraded', set_aside: [expect.stringContaining('damaged-')] });
  });
});

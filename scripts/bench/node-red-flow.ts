/** The flow: events into a table, and in batches of 100 from there to ServiceNow. */

export interface FlowOptions {
  readonly brokerPort: number;
  readonly database: string;
  /** Where events are posted, by whom. */
  readonly events: string;
  readonly connectorId: string;
  readonly token: string;
}

const TAB = 'relay';
const DATABASE = 'database';
const BATCH = 100;
const DRAIN_EVERY_S = '0.05';

const CREATE = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE queue (n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, body TEXT);`;

/** As the connector sends it. */
const MAP = `
const event = msg.payload;
const body = {
  event_id: event.id, controller_id: msg.topic.split('/')[2], boot: event.boot, sequence: event.seq, type: event.type,
  bay_number: event.bay, at: event.at, command_id: event.cmd, data: event.data,
};
return { params: { $id: event.id, $body: JSON.stringify(body) } };`;

/** One batch at a time, so that events keep their order. */
const GATE = `
if (flow.get('busy')) return null;
flow.set('busy', true);
return msg;`;

const CHECK = `
if (msg.statusCode === 200) return { params: { $last: msg.last }, count: msg.count };
flow.set('busy', false);
return null;`;

const AGAIN = `
if (msg.count === ${BATCH}) return msg;
flow.set('busy', false);
return null;`;

const USE = `
const { cpuUsage, memoryUsage } = global.get('process');
const { user, system } = cpuUsage();
return { ...msg, payload: { cpuSeconds: (user + system) / 1e6, residentMb: memoryUsage().rss / 1e6 } };`;

export function flow({ brokerPort, database, events, connectorId, token }: FlowOptions): object[] {
  const node = (id: string, type: string, more: object, ...next: string[]) => ({
    ...{ id, type, z: TAB, wires: [next] },
    ...more,
  });
  const code = (id: string, func: string, ...next: string[]) => node(id, 'function', { func, outputs: 1 }, ...next);
  const sql = (id: string, sqlquery: string, text: string, ...next: string[]) =>
    node(id, 'sqlite', { mydb: DATABASE, sqlquery, sql: text }, ...next);
  const batch = `
if (msg.payload.length === 0) {
  flow.set('busy', false);
  return null;
}
return {
  count: msg.payload.length,
  last: msg.payload.at(-1).n,
  headers: { 'content-type': 'application/json', authorization: 'Bearer ${token}' },
  payload: '{"connector_id":"${connectorId}","events":[' + msg.payload.map((row) => row.body).join() + '],"set_aside":[]}',
};`;

  return [
    { id: TAB, type: 'tab', label: TAB },
    { id: DATABASE, type: 'sqlitedb', db: database, mode: 'RWC' },
    {
      ...{ id: 'broker', type: 'mqtt-broker', broker: '127.0.0.1', port: String(brokerPort), clientid: 'node-red' },
      ...{ autoConnect: true, protocolVersion: '4', keepalive: '60', cleansession: false, autoUnsubscribe: false },
    },
    node(
      'begin',
      'inject',
      { once: true, onceDelay: 0.1, topic: CREATE, props: [{ p: 'topic', vt: 'str' }] },
      'create',
    ),
    sql('create', 'batch', ''),
    node('heard', 'mqtt in', { topic: 'lockers/v1/+/evt', qos: '1', datatype: 'json', broker: 'broker' }, 'map'),
    code('map', MAP, 'insert'),
    sql('insert', 'prepared', 'INSERT OR IGNORE INTO queue (id, body) VALUES ($id, $body)'),
    node('tick', 'inject', { repeat: DRAIN_EVERY_S, once: true, onceDelay: 1 }, 'gate'),
    code('gate', GATE, 'oldest'),
    sql('oldest', 'fixed', `SELECT n, body FROM queue ORDER BY n LIMIT ${BATCH}`, 'batch'),
    code('batch', batch, 'post'),
    node('post', 'http request', { method: 'POST', ret: 'txt', url: events, persist: true }, 'check'),
    code('check', CHECK, 'remove'),
    sql('remove', 'prepared', 'DELETE FROM queue WHERE n <= $last', 'again'),
    code('again', AGAIN, 'oldest'),
    node('asked', 'http in', { url: '/use', method: 'get' }, 'use'),
    code('use', USE, 'told'),
    node('told', 'http response', { statusCode: '' }),
  ];
}

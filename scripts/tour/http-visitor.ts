import { randomBytes } from 'node:crypto';
import axios from 'axios';
import WebSocket from 'ws';
import type { Visitor } from './visitor.ts';
import { until } from './wait.ts';

interface Handover {
  readonly handover_id: string;
  readonly bay_number: number;
  readonly bay_label: string;
  readonly state: string;
  readonly then: 'end' | 'next';
}
interface Choice {
  readonly choice_id: string;
  readonly kind: string;
  readonly title: string;
}
interface Visit {
  readonly session: { readonly session_id: string };
  readonly view:
    | { readonly kind: 'open'; readonly handover: Handover }
    | { readonly kind: 'done'; readonly handover: Handover; readonly choices: readonly Choice[] }
    | { readonly kind: 'choose'; readonly choices: readonly Choice[] }
    | { readonly kind: 'scan'; readonly purpose: string }
    | { readonly kind: 'nothing'; readonly message: string };
}
type View<K extends Visit['view']['kind']> = Extract<Visit['view'], { readonly kind: K }>;
type Live =
  | { type: 'door'; bay_number: number; door: string }
  | { type: 'handover'; handover: Handover }
  | { type: 'service' | 'command' };

const requestId = (): string => randomBytes(16).toString('hex');

/** Drives the kiosk's HTTP API as its page does. @throws when the code is not accepted */
export async function httpVisitor(connectorUrl: string, enrolmentCode: string): Promise<Visitor> {
  const { data: enrolled } = await axios.post<{ kiosk_token: string }>(`${connectorUrl}/kiosk/v1/enrol`, {
    code: enrolmentCode,
  });
  const http = axios.create({
    baseURL: `${connectorUrl}/kiosk/v1`,
    headers: { Authorization: `Bearer ${enrolled.kiosk_token}` },
    timeout: 20_000,
  });
  const live = await listen(connectorUrl, enrolled.kiosk_token);
  let visit: Visit | null = null;
  let touches = 0;

  function shown<K extends Visit['view']['kind']>(kind: K): View<K> {
    if (visit?.view.kind === kind) return visit.view as View<K>;
    throw new Error(`The kiosk does not show "${kind}" but ${JSON.stringify(visit?.view ?? 'its first screen')}`);
  }
  async function ask(route: string, body: object): Promise<void> {
    const session = visit ? { session_id: visit.session.session_id } : {};
    const { data } = await http.post<Visit>(route, { request_id: requestId(), ...session, ...body });
    visit = data;
  }
  return {
    by: 'http',
    async badge(value) {
      touches += 1;
      visit = null;
      await ask('/tap', { kind: 'badge', value });
    },
    async choose(kind, title) {
      const { choices } = visit?.view.kind === 'done' ? visit.view : shown('choose');
      const choice = choices.find((offer) => offer.kind === kind && (title === undefined || offer.title === title));
      if (!choice) throw new Error(`The kiosk does not offer "${kind} ${title ?? ''}" but ${JSON.stringify(choices)}`);
      touches += 1;
      await ask('/choose', { choice_id: choice.choice_id });
    },
    async scan(asset_tag) {
      touches += 1;
      await ask('/scan', { purpose: shown('scan').purpose, asset_tag });
    },
    async openDoor() {
      const { handover } = shown('open');
      await until(`door ${handover.bay_label} opens`, async () => live.doors.get(handover.bay_number) === 'open');
      return handover.bay_label;
    },
    async committed() {
      const { handover_id, bay_label, then } = shown('open').handover;
      const state = () => live.handovers.get(handover_id)?.state;
      await until(`the handover at ${bay_label} is committed`, async () => state() === 'committed');
      if (then === 'next') await ask('/next', { handover_id });
    },
    async say(exit) {
      touches += 2;
      await ask('/cancel', { handover_id: shown('open').handover.handover_id, exit });
    },
    async leave() {
      if (visit) await http.post('/end', { session_id: visit.session.session_id });
      visit = null;
    },
    touches() {
      const counted = touches;
      touches = 0;
      return counted;
    },
    close: async () => live.close(),
  };
}

/** What the kiosk hears of doors and handovers, the latest of each. */
async function listen(connectorUrl: string, token: string) {
  const doors = new Map<number, string>();
  const handovers = new Map<string, Handover>();
  const socket = new WebSocket(`${connectorUrl.replace(/^http/, 'ws')}/kiosk/v1/live`, ['kiosk.v1', `token.${token}`]);
  socket.on('message', (text) => {
    const message = JSON.parse(String(text)) as Live;
    if (message.type === 'door') doors.set(message.bay_number, message.door);
    if (message.type === 'handover') handovers.set(message.handover.handover_id, message.handover);
  });
  await new Promise((done, fail) => socket.once('open', done).once('error', fail));
  return { doors, handovers, close: () => socket.close() };
}

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
}
interface Visit {
  readonly session: { readonly session_id: string };
  readonly view:
    | { readonly kind: 'open' | 'done'; readonly handover: Handover }
    | { readonly kind: 'choose'; readonly choices: readonly { readonly choice_id: string; readonly kind: string }[] }
    | { readonly kind: 'nothing'; readonly message: string };
}
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
  const doors = new Map<number, string>();
  const handovers = new Map<string, Handover>();
  const socket = new WebSocket(`${connectorUrl.replace(/^http/, 'ws')}/kiosk/v1/live`, [
    'kiosk.v1',
    `token.${enrolled.kiosk_token}`,
  ]);
  socket.on('message', (text) => {
    const message = JSON.parse(String(text)) as Live;
    if (message.type === 'door') doors.set(message.bay_number, message.door);
    if (message.type === 'handover') handovers.set(message.handover.handover_id, message.handover);
  });
  await new Promise((done, fail) => socket.once('open', done).once('error', fail));

  let visit: Visit | null = null;
  let touches = 0;
  const view = (): Visit['view'] => {
    if (!visit) throw new Error('Nobody has identified themselves at the kiosk.');
    return visit.view;
  };
  const current = (): Handover => {
    const shown = view();
    if (shown.kind !== 'open')
      throw new Error(`The kiosk shows "${shown.kind}" where a door should open: ${JSON.stringify(shown)}`);
    return shown.handover;
  };
  return {
    by: 'http',
    async badge(value) {
      touches += 1;
      visit = (await http.post<Visit>('/tap', { request_id: requestId(), kind: 'badge', value })).data;
    },
    async choose(kind) {
      const shown = view();
      const choice = shown.kind === 'choose' ? shown.choices.find((offer) => offer.kind === kind) : undefined;
      if (!choice || !visit) throw new Error(`The kiosk does not offer "${kind}": ${JSON.stringify(shown)}`);
      touches += 1;
      const body = { request_id: requestId(), session_id: visit.session.session_id, choice_id: choice.choice_id };
      visit = (await http.post<Visit>('/choose', body)).data;
    },
    async openDoor() {
      const handover = current();
      await until(`door ${handover.bay_label} opens`, async () => doors.get(handover.bay_number) === 'open');
      return handover.bay_label;
    },
    async finished() {
      const { handover_id: id, bay_label: label } = current();
      await until(`the handover at ${label} is committed`, async () => handovers.get(id)?.state === 'committed');
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
    async close() {
      socket.close();
    },
  };
}

import WebSocket from 'ws';
import type { Rig } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';

export interface Message {
  type: string;
  [member: string]: unknown;
}

/** A kiosk's WebSocket and all it was told. */
export async function listen(
  rig: Rig,
  token: string,
): Promise<{
  messages: Message[];
  until: (met: (message: Message) => boolean) => Promise<Message>;
  closed: Promise<number>;
}> {
  const socket = new WebSocket(`ws://127.0.0.1:${rig.connector.ports().http}/kiosk/v1/live`, [
    'kiosk.v1',
    `token.${token}`,
  ]);
  const messages: Message[] = [];
  const waiting: { met: (message: Message) => boolean; resolve: (message: Message) => void }[] = [];
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    messages.push(message);
    for (const waiter of [...waiting])
      if (waiter.met(message)) waiting.splice(waiting.indexOf(waiter), 1)[0]?.resolve(message);
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const until = (met: (message: Message) => boolean) => {
    const found = messages.find(met);
    return found ? Promise.resolve(found) : new Promise<Message>((resolve) => waiting.push({ met, resolve }));
  };
  return { messages, until, closed };
}

export const handover = { handover_id: idOf('handover'), number: 'SLH1', state: 'authorised', bay_number: 2 };
export const openView = (expiresInMs = 20_000) => ({
  view: {
    kind: 'open',
    handover,
    command: {
      command_id: idOf('command'),
      locker_id: idOf('locker 1'),
      controller_id: 'locker-1',
      bay_number: 2,
      action: 'open',
      expires_at: new Date(Date.now() + expiresInMs).toISOString(),
      handover_id: handover.handover_id,
    },
  },
});
export const tap = (name = 'tap') => ({ request_id: idOf(name), kind: 'badge', value: '0042' });
export const errorOf = (answer: { status: number; body: never }) => [
  answer.status,
  (answer.body as { error: { code: string } }).error.code,
];

import { topicOf, type FirmwareStatusMessage, type ReplyMessage } from '../../contract/index.ts';
import type { Clock } from '../clock.ts';
import type { Happening } from './notice.ts';
import { newId, type Store } from './store.ts';

/** Writes what must reach the connector into the outbox, in the order in which it happened. */
export interface Journal {
  happened(happening: Happening, bay: number | null, cmd: string | null): void;
  /** Enqueues the reply and gives its body, to be remembered with the command. `counter` goes with `replayed`. */
  reply(
    id: string,
    status: ReplyMessage['status'],
    reason: ReplyMessage['reason'],
    bay: number | null,
    counter?: number,
  ): string;
  replyAgain(body: string): void;
  firmware(version: string, status: FirmwareStatusMessage['status'], detail: string | null): void;
}

export function createJournal(store: Store, clock: Clock, controller_id: string, boot: string): Journal {
  const topics = {
    evt: topicOf(controller_id, 'evt'),
    reply: topicOf(controller_id, 'reply'),
    firmware: topicOf(controller_id, 'firmwareStatus'),
  };
  const at = () => new Date(clock.now()).toISOString();

  return {
    happened({ type, data }, bay, cmd) {
      const event = { v: 1, id: newId(), boot, seq: store.next('sequence'), type, bay, at: at(), cmd, data };
      store.enqueue(topics.evt, JSON.stringify(event));
    },
    reply(id, status, reason, bay, counter) {
      const told = counter === undefined ? {} : { counter };
      const body = JSON.stringify({ v: 1, id, status, reason, bay, at: at(), ...told } satisfies ReplyMessage);
      store.enqueue(topics.reply, body);
      return body;
    },
    replyAgain: (body) => store.enqueue(topics.reply, body),
    firmware(version, status, detail) {
      const message = { v: 1, version, status, detail, at: at() } satisfies FirmwareStatusMessage;
      store.enqueue(topics.firmware, JSON.stringify(message));
    },
  };
}

import { address, moveTo } from './addresses.ts';
import type { Live, Locker } from './types.ts';
import { jittered, watchConnector } from './watch.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** The close code that says that another kiosk was enrolled for this locker. */
const REVOKED = 4001;

export interface LiveListener {
  onMessage(message: Live): void;
  /** The connection was made, or lost. */
  onLink(up: boolean): void;
  /** The token is no longer good, and connecting again is of no use. */
  onRevoked(): void;
  /** Another connector serves the locker, and from now on the kiosk. */
  onMoved(locker: Locker): void;
}

/**
 * Follows the locker over a WebSocket and comes back by itself, waiting longer each time, at another connector where the
 * one in use does not serve the locker any more. The answer ends it.
 */
export function followLive(token: string, listener: LiveListener): () => void {
  let socket: WebSocket;
  let pause_ms = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout>;
  const watch = watchConnector(token, (found) => {
    leave();
    moveTo(found);
    listener.onMoved(found.locker);
    pause_ms = FIRST_PAUSE_MS;
    connect();
  });

  function connect() {
    const place = new URL('/kiosk/v1/live', address());
    place.protocol = place.protocol.replace('http', 'ws');
    socket = new WebSocket(place, ['kiosk.v1', `token.${token}`]);
    socket.onopen = () => {
      pause_ms = FIRST_PAUSE_MS;
      listener.onLink(true);
    };
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(String(data)) as Live;
      if (message.type === 'service' && message.service.served) watch.serves();
      else if (message.type === 'service') watch.fails();
      listener.onMessage(message);
    };
    socket.onclose = ({ code }) => {
      if (code === REVOKED) return listener.onRevoked();
      listener.onLink(false);
      watch.fails();
      timer = setTimeout(connect, jittered(pause_ms));
      pause_ms = Math.min(pause_ms * 2, LONGEST_PAUSE_MS);
    };
  }
  function leave() {
    clearTimeout(timer);
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  connect();
  return () => {
    watch.end();
    leave();
  };
}

import type { Live } from './types.ts';

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
}

/** Follows the locker over a WebSocket and comes back by itself, waiting longer each time. The answer ends it. */
export function followLive(token: string, listener: LiveListener): () => void {
  let socket: WebSocket;
  let pause_ms = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout>;
  let ended = false;

  function connect() {
    const address = new URL('/kiosk/v1/live', location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    socket = new WebSocket(address, ['kiosk.v1', `token.${token}`]);
    socket.onopen = () => {
      pause_ms = FIRST_PAUSE_MS;
      listener.onLink(true);
    };
    socket.onmessage = ({ data }) => listener.onMessage(JSON.parse(String(data)) as Live);
    socket.onclose = ({ code }) => {
      if (ended) return;
      if (code === REVOKED) return listener.onRevoked();
      listener.onLink(false);
      timer = setTimeout(connect, pause_ms * (0.75 + Math.random() / 2));
      pause_ms = Math.min(pause_ms * 2, LONGEST_PAUSE_MS);
    };
  }

  connect();
  return () => {
    ended = true;
    clearTimeout(timer);
    socket.close();
  };
}

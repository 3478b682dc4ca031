/** A relay board with locks and doors behind it, on modbus-serial's own TCP server. */
import { once } from 'node:events';
import { ServerTCP } from 'modbus-serial';

export type RelayBoard = Awaited<ReturnType<typeof startRelayBoard>>;

/** @param coils as an interrupted pulse may have left them. */
export async function startRelayBoard(port: number, coils = [false, false]) {
  const closed = coils.map(() => true);
  const pulses: number[] = [];
  const jammed = new Set<number>();
  const server = new ServerTCP(
    {
      getDiscreteInput: (address: number) => closed[address] ?? false,
      getCoil: (address: number) => coils[address] ?? false,
      setCoil(address: number, on: boolean) {
        if (on && !coils[address]) {
          pulses.push(address);
          if (!jammed.has(address)) closed[address] = false;
        }
        coils[address] = on;
      },
    },
    { host: '127.0.0.1', port, unitID: 1 },
  );
  await once(server, 'initialized');
  return {
    /** Coils that were switched on, in order. */
    pulses,
    jammed,
    coils,
    close: (input: number) => (closed[input] = true),
    force: (input: number) => (closed[input] = false),
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of server.socks.keys()) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

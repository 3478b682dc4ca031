import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import fastifyWebsocket from '@fastify/websocket';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { z } from 'zod';
import type { People } from './people.ts';
import { PhysicalRefusal } from './physics/physical-refusal.ts';
import type { Simulator } from './simulator.ts';

const BayParams = z.object({ controller_id: z.string(), number: z.coerce.number().int() });
const Put = z.object({
  asset_tag: z.string().min(1),
  name: z.string().optional(),
  charge_percent: z.number().min(0).max(100).nullish(),
});
const Door = z.object({ door: z.enum(['open', 'closed']) });
const Fault = z.discriminatedUnion('fault', [
  z.object({
    fault: z.enum(['door_stuck', 'contact_stuck_open', 'presence_lies', 'overheats']),
    bay_number: z.number(),
    on: z.boolean(),
  }),
  z.object({ fault: z.enum(['power_cut', 'network_lost']), on: z.boolean() }),
]);

const STATUS = { locker_unknown: 404, bay_unknown: 404, door_closed: 409, bay_full: 409, bay_empty: 409 } as const;

export interface SimulatorServerOptions {
  simulator: Simulator;
  people: People;
  /** Where the built panel lies; without it only the API is served. */
  panel_directory: string;
}

/** The physical world over HTTP (docs/kiosk-api.md). For demonstration and tests: it asks nobody who they are. */
export async function createSimulatorServer(options: SimulatorServerOptions): Promise<FastifyInstance> {
  const { simulator, people, panel_directory } = options;
  const app = fastify({ forceCloseConnections: true });
  await app.register(fastifyWebsocket);
  app.setErrorHandler(answerError);

  app.get('/sim/v1/lockers', () => simulator.truth());
  app.get('/sim/v1/people', () => ({ people }));

  app.post('/sim/v1/lockers/:controller_id/bays/:number/put', ({ params, body }) => {
    const { controller_id, number } = BayParams.parse(params);
    simulator.put(controller_id, number, Put.parse(body));
    return bayOf(controller_id, number);
  });
  app.post('/sim/v1/lockers/:controller_id/bays/:number/take', ({ params }) => {
    const { controller_id, number } = BayParams.parse(params);
    const { asset_tag, name } = simulator.take(controller_id, number);
    return { asset_tag, name };
  });
  app.post('/sim/v1/lockers/:controller_id/bays/:number/door', ({ params, body }) => {
    const { controller_id, number } = BayParams.parse(params);
    const { door } = Door.parse(body);
    if (door === 'closed') simulator.closeDoor(controller_id, number);
    else simulator.forceDoor(controller_id, number);
    return bayOf(controller_id, number);
  });
  app.post('/sim/v1/lockers/:controller_id/faults', ({ params, body }) => {
    const { controller_id } = z.object({ controller_id: z.string() }).parse(params);
    const fault = Fault.parse(body);
    if ('bay_number' in fault) simulator.setBayFault(controller_id, fault.bay_number, fault.fault, fault.on);
    else simulator.setLockerFault(controller_id, fault.fault, fault.on);
    return {};
  });
  app.get('/sim/v1/live', { websocket: true }, (socket) => {
    const tell = () => socket.send(JSON.stringify({ type: 'lockers', ...simulator.truth() }));
    socket.on('close', simulator.onChange(tell));
    tell();
  });
  if (existsSync(panel_directory)) await app.register(fastifyStatic, { root: panel_directory, prefix: '/panel/' });

  function bayOf(controller_id: string, number: number) {
    const locker = simulator.truth().lockers.find((one) => one.controller_id === controller_id);
    return locker?.bays.find((bay) => bay.number === number);
  }
  return app;
}

function answerError(error: Error & { statusCode?: number }, _request: unknown, reply: FastifyReply) {
  const [status, code] =
    error instanceof PhysicalRefusal
      ? [STATUS[error.code], error.code]
      : error instanceof z.ZodError
        ? [400, 'invalid_request']
        : [error.statusCode ?? 500, 'internal'];
  void reply.status(status).send({ error: { code, message: error.message, detail: null } });
}

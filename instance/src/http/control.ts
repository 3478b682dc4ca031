import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { runTest } from '../atf/index.ts';
import { MovableClock } from '../clock.ts';
import { escapeQueryValue } from '../data/index.ts';
import { resolveUser } from '../script/index.ts';
import type { Context } from './context.ts';
import { errorBody } from './errors.ts';
import { SESSION_COOKIE } from './sessions.ts';

const faultRule = z
  .object({
    path: z.string().startsWith('/'),
    times: z.number().int().min(1).max(1_000_000).default(1),
    delayMs: z.number().int().min(0).max(600_000).optional(),
    status: z.number().int().min(400).max(599).optional(),
    retryAfterSeconds: z.number().int().min(0).optional(),
    dropAnswer: z.boolean().optional(),
    cutAfterWrites: z.number().int().min(0).optional(),
  })
  .strict();
const clockStep = z.object({ advance_ms: z.number().int().min(0) }).strict();
const testChoice = z.object({ name: z.string().optional() }).strict();
const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
/** More steps than this in one jump mean a job that makes itself due again at once. */
const MAX_STEPS = 1_000_000;

/** Moves the clock from one due time to the next, running what is due at each, so that a jump is like the time itself. */
export function advance(context: Context, clock: MovableClock, byMs: number): { jobs: number; now: string } {
  const { background } = context.kernel;
  const untilMs = clock.now() + byMs;
  let jobs = background.runDue();
  for (let step = 0; ; step += 1) {
    if (step > MAX_STEPS)
      throw new Error(`the clock stood still at ${new Date(clock.now()).toISOString()}: a job keeps making itself due`);
    const due = background.nextDueMs();
    if (due === null || due > untilMs) break;
    clock.advance(Math.max(0, due - clock.now()));
    jobs += background.runDue();
  }
  clock.advance(Math.max(0, untilMs - clock.now()));
  return { jobs: jobs + background.runDue(), now: new Date(clock.now()).toISOString() };
}

/** Sends requests of tests to this instance, each in a session of its user. */
const senderOf =
  (context: Context): Parameters<typeof runTest>[1] =>
  async (userId, path, init) => {
    const session = context.sessions.open(resolveUser(context.kernel, userId).sysId);
    const startedMs = performance.now();
    try {
      const answer = await fetch(context.origin() + path, {
        ...init,
        headers: {
          ...(init.headers as Record<string, string>),
          cookie: `${SESSION_COOKIE}=${session.id}`,
          'x-usertoken': session.token,
        },
        redirect: 'manual',
      });
      const { status, statusText, headers } = answer;
      const body = await answer.text();
      return { status, statusText, headers, body, timeMs: Math.round(performance.now() - startedMs) };
    } finally {
      context.sessions.close(session.id);
    }
  };

/** For tests and the demonstration only (`--control`), and from this machine only. */
export function registerControl(app: FastifyInstance, context: Context): void {
  const { kernel, stats } = context;
  app.register(async (control) => {
    control.addHook('onRequest', async (request, reply) => {
      if (!LOOPBACK.includes(request.ip))
        return reply.code(403).send(errorBody('The control API answers to this machine only', null));
    });
    control.addContentTypeParser(
      'application/json',
      { parseAs: 'string' },
      control.getDefaultJsonParser('error', 'error'),
    );
    control.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) =>
      reply.code(error instanceof z.ZodError ? 400 : (error.statusCode ?? 500)).send(errorBody(error.message, null)),
    );
    control.post('/_control/faults', async (request, reply) => {
      kernel.faults.add(faultRule.parse(request.body));
      return reply.code(204).send();
    });
    control.delete('/_control/faults', async (_request, reply) => {
      kernel.faults.clear();
      return reply.code(204).send();
    });
    control.post('/_control/clock', async (request) => {
      const { advance_ms } = clockStep.parse(request.body);
      if (!(kernel.clock instanceof MovableClock))
        throw Object.assign(new Error('this instance runs on a clock that cannot be moved'), { statusCode: 409 });
      return advance(context, kernel.clock, advance_ms);
    });
    control.post('/_control/tests', async (request) => {
      const { name } = testChoice.parse(request.body ?? {});
      const query = `active=true${name === undefined ? '' : `^name=${escapeQueryValue(name)}`}^ORDERBYname`;
      const tests = kernel.store.query({ table: 'sys_atf_test', query });
      const outcomes = [];
      for (const test of tests) outcomes.push(await runTest(kernel, senderOf(context), test));
      return { tests: outcomes };
    });
    control.get('/_control/stats', async () => ({
      statements: kernel.store.statements(),
      transactions: stats.transactions(),
      paths: stats.byPath(),
    }));
  });
}

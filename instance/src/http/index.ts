import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance } from 'fastify';
import { registerOAuth } from '../oauth/index.ts';
import { registerAngular } from './angular.ts';
import { registerCatalogApi } from './catalog/api.ts';
import type { Context } from './context.ts';
import { registerControl } from './control.ts';
import { errorBody, noResource, unreadable } from './errors.ts';
import { errorAnswer, send } from './exchange.ts';
import { registerFaults } from './faulty.ts';
import { registerInstall } from './install/index.ts';
import { registerPages } from './pages/index.ts';
import { registerAggregateApi } from './rest/aggregate.ts';
import { registerAttachmentApi } from './rest/attachment.ts';
import { registerBatchApi } from './rest/batch.ts';
import { registerTableApi } from './rest/table.ts';
import { registerScriptedRest } from './scripted/index.ts';

/** `glide.rest.max_content_length` of a new instance. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** The HTTP side of the instance. Bodies stay bytes until a handler reads them, forms excepted. */
export async function createHttp(context: Context, options: { control: boolean }): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: false },
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: MAX_BODY_BYTES });
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      return send(
        reply,
        errorAnswer(
          context,
          unreadable(
            `Rejected large REST payload with content-length = ${request.headers['content-length']} bytes. Max allowed: ${MAX_BODY_BYTES} bytes.`,
            413,
          ),
        ),
      );
    }
    const status = error.statusCode ?? 500;
    if (status >= 500)
      context.kernel.log(
        'error',
        'http',
        `${request.method} ${request.url.split('?', 1)[0]}: ${error.stack ?? error.message}`,
      );
    return send(reply, { status, body: errorBody(error.message, null) });
  });
  app.setNotFoundHandler((_request, reply) => send(reply, errorAnswer(context, noResource())));

  registerFaults(app, context);
  registerAngular(app, context);
  registerOAuth(app, context);
  registerTableApi(app, context);
  registerAggregateApi(app, context);
  registerBatchApi(app, context);
  registerAttachmentApi(app, context);
  registerCatalogApi(app, context);
  const scripted = registerScriptedRest(app, context);
  registerInstall(app, context, () => scripted.reload());
  registerPages(app, context);
  if (options.control) registerControl(app, context);
  return app;
}

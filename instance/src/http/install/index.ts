import { randomBytes } from 'node:crypto';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { authenticate, csrfHolds, type Caller } from '../authenticate.ts';
import type { Context } from '../context.ts';
import { noRecord, notAuthenticated, notAuthorized, RestError } from '../errors.ts';
import { api, errorAnswer, jsonObject, queryOf, send, transact } from '../exchange.ts';
import { installInSlices } from './load.ts';
import { readPackage } from './package.ts';

const MAX_PACKAGE_BYTES = 100 * 1024 * 1024;
/** Progress of so many installs is remembered. */
const MAX_TRACKERS = 100;

interface Upload {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: Buffer | null;
}

async function readUpload(request: FastifyRequest): Promise<Upload> {
  const fields: Record<string, string> = {};
  let file: Buffer | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') file = await part.toBuffer();
    else fields[part.fieldname] = String(part.value);
  }
  return { fields, file };
}

/** The caller, if it may install: an admin whose session's token came along. @throws RestError 401 */
function installer(context: Context, request: FastifyRequest, caller: Caller, token: string | undefined): string {
  const holds = csrfHolds(caller, request) || token === caller.session?.token;
  return transact(context, request, caller, ({ user }) => {
    if (caller.via === 'guest' || !holds || !user.roles.has('admin')) throw notAuthenticated();
    return user.userName;
  });
}

interface Progress {
  readonly ok: boolean;
  readonly message: string;
}

/** What `now-sdk install` speaks: upload of the package, its progress, and publishing of its flows. */
export function registerInstall(app: FastifyInstance, context: Context, onInstalled: () => void): void {
  const { kernel } = context;
  const trackers = new Map<string, Progress>();
  const track = (progress: Progress): string => {
    const id = randomBytes(16).toString('hex');
    trackers.set(id, progress);
    const oldest = trackers.keys().next();
    if (trackers.size > MAX_TRACKERS && !oldest.done) trackers.delete(oldest.value);
    return id;
  };

  let last: Promise<unknown> = Promise.resolve();
  const oneByOne = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };

  app.register(async (upload) => {
    await upload.register(multipart, { limits: { fileSize: MAX_PACKAGE_BYTES, files: 1, fields: 20 } });
    upload.post('/sn_appclient_upload_processor.do', { bodyLimit: MAX_PACKAGE_BYTES }, async (request, reply) => {
      try {
        const caller = authenticate(context, request);
        const { fields, file } = await readUpload(request);
        const by = installer(context, request, caller, fields['sysparm_ck']);
        const { sysparm_fluent_scope_id: scopeId, sysparm_fluent_scope_name: scope } = queryOf(request);
        if (!file || !scopeId || !scope)
          throw new RestError(
            400,
            'The upload needs attachFile, sysparm_fluent_scope_id and sysparm_fluent_scope_name',
          );
        let progress: Progress;
        try {
          const files = await readPackage(file);
          const options = { scopeId, scope, loadDemo: fields['load_demo'] === 'true', by };
          const result = await oneByOne(() => installInSlices(kernel, files, options));
          onInstalled();
          progress = {
            ok: true,
            message: result.skipped.length > 0 ? `Installed; left out: ${result.skipped.join(', ')}` : 'Installed',
          };
        } catch (error) {
          progress = { ok: false, message: `Install of ${scope} failed: ${(error as Error).message}` };
          kernel.log('error', 'install', progress.message);
        }
        return send(reply, { status: 200, body: { executionTracker: track(progress), rollbackContext: '' } });
      } catch (error) {
        return send(reply, errorAnswer(context, error));
      }
    });
  });

  app.get(
    '/api/sn_cicd/progress/:id',
    api(context, ({ params }) => {
      const progress = trackers.get(params['id'] ?? '');
      if (!progress) throw noRecord();
      const { ok, message } = progress;
      const result = {
        status: ok ? '2' : '3',
        status_label: ok ? 'Successful' : 'Failed',
        status_message: message,
        status_detail: '',
        error: ok ? '' : message,
        percent_complete: 100,
      };
      return { status: 200, body: { result } };
    }),
  );

  app.post(
    '/api/now/wfa_fluent/activate_flows',
    api(context, ({ request, tx }) => {
      if (!tx.user.roles.has('admin')) throw notAuthorized();
      const body = jsonObject(request) as { flows?: { sys_id?: string }[]; actions?: { sys_id?: string }[] };
      const ids = (entries: { sys_id?: string }[] | undefined) => (entries ?? []).flatMap(({ sys_id }) => sys_id ?? []);
      const results = kernel.background
        .activateFlows(ids(body.flows), ids(body.actions))
        .map(({ id, name, ok, message }) => ({
          sys_id: id,
          flow_name: name,
          status: ok ? 'success' : 'error',
          message: ok ? message : 'Not published',
          errorMessage: ok ? '' : message,
        }));
      const failed = results.filter(({ status }) => status === 'error').length;
      const summary = { total: results.length, succeeded: results.length - failed, failed };
      return {
        status: results.length > 0 && failed === results.length ? 422 : 200,
        body: { result: { summary, results } },
      };
    }),
  );

  app.post('/xmlhttp.do', (request, reply) =>
    send(
      reply,
      errorAnswer(
        context,
        new RestError(
          501,
          `NotImplemented: ${String((request.body as Record<string, string> | undefined)?.['sysparm_function'] ?? 'xmlhttp.do')}`,
        ),
      ),
    ),
  );
}

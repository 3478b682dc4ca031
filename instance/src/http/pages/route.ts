import type { RouteHandlerMethod } from 'fastify';
import { authenticate, csrfHolds } from '../authenticate.ts';
import type { Context } from '../context.ts';
import { asRestError } from '../errors.ts';
import { queryOf, send, transact, type Handler } from '../exchange.ts';
import { html } from './html.ts';
import { barePage, redirect } from './layout.ts';

/** Kept for the page that a form leads to. */
const MAX_MESSAGES = 50;

/** A page for people: who has not signed in is sent to the form first; a form that was sent must carry the session's token. */
export function pageRoute(context: Context, handle: Handler): RouteHandlerMethod {
  return (request, reply) => {
    try {
      const caller = authenticate(context, request);
      if (caller.via === 'guest')
        return send(
          reply,
          redirect(`/login.do?sysparm_goto_url=${encodeURIComponent(request.method === 'GET' ? request.url : '/')}`),
        );
      if (request.method === 'POST' && !csrfHolds(caller, request)) {
        return send(
          reply,
          barePage(
            'This form has expired',
            html`<p>Nothing was changed. <a href="${request.url}">Open the page again</a> and repeat it.</p>`,
            403,
          ),
        );
      }
      const params = request.params as Record<string, string>;
      return send(
        reply,
        transact(context, request, caller, (tx) => {
          const answer = handle({ context, request, caller, tx, params, query: queryOf(request) });
          if (answer.status === 302) caller.session?.messages.push(...tx.messages.slice(-MAX_MESSAGES));
          return answer;
        }),
      );
    } catch (error) {
      const known = asRestError(error);
      if (known.status >= 500) context.kernel.log('error', 'http', known.detail ?? known.message);
      return send(
        reply,
        barePage(
          known.message,
          html`<p>${known.detail ?? ''}</p>
            <p><a href="/">Home</a></p>`,
          known.status,
        ),
      );
    }
  };
}

/** The fields of a sent form: the last value of each name. */
export function formOf(body: unknown): Record<string, string> {
  if (Buffer.isBuffer(body) || typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body as Record<string, string | string[]>).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value.at(-1) ?? '') : value,
    ]),
  );
}

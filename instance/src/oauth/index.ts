import type { FastifyInstance, FastifyRequest } from 'fastify';
import { messageOf } from '../background/support.ts';
import type { Context } from '../http/context.ts';
import { send } from '../http/exchange.ts';
import { clientCredentialsGrant } from './client-credentials.ts';
import { GrantRefused } from './client.ts';
import { jwtBearerGrant } from './jwt-bearer.ts';
import { TOKEN_SECONDS } from './tokens.ts';

/** The form's fields; client id and secret may come as a basic `Authorization` header (RFC 6749, 2.3.1). */
function grantForm(request: FastifyRequest): Record<string, string> {
  const body = Buffer.isBuffer(request.body) ? {} : ((request.body ?? {}) as Record<string, string>);
  const [scheme, encoded = ''] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return { ...body };
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { ...body, client_id: decodeURIComponent(id), client_secret: decodeURIComponent(secret.join(':')) };
}

function grant(context: Context, form: Record<string, string>): string {
  const { store, clock } = context.kernel;
  switch (form['grant_type']) {
    case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
      return jwtBearerGrant(store, clock, context.tokens, form, `${context.origin()}/oauth_token.do`);
    case 'client_credentials':
      return clientCredentialsGrant(store, form);
    default:
      throw new GrantRefused(
        'unsupported_grant_type',
        `the grant type ${JSON.stringify(form['grant_type'])} is not supported here`,
      );
  }
}

/** `POST /oauth_token.do`: JWT bearer and client credentials. Every refusal looks the same to the client; the log says why. */
export function registerOAuth(app: FastifyInstance, context: Context): void {
  app.post('/oauth_token.do', (request, reply) => {
    try {
      const access_token = context.tokens.issue(grant(context, grantForm(request)));
      return send(reply, {
        status: 200,
        headers: { 'cache-control': 'no-store' },
        body: { access_token, scope: 'useraccount', token_type: 'Bearer', expires_in: TOKEN_SECONDS },
      });
    } catch (error) {
      context.kernel.log('warn', 'OAuth', `token refused: ${messageOf(error)}`);
      const code = error instanceof GrantRefused ? error.code : 'server_error';
      return send(reply, { status: 401, body: { error_description: 'access_denied', error: code } });
    }
  });
}

import { createHash } from 'node:crypto';
import type { Answer, Exchange } from '../exchange.ts';
import { html, type Markup } from './html.ts';
import { STYLE } from './style.ts';

const STYLE_VERSION = createHash('sha256').update(STYLE).digest('hex').slice(0, 8);

const HEADERS = {
  'content-type': 'text/html;charset=UTF-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
};

export const htmlAnswer = (text: string, status = 200): Answer => ({ status, headers: HEADERS, body: text });
export const redirect = (location: string): Answer => ({ status: 302, headers: { location } });

/** A whole page without a signed-in person. */
export function barePage(
  title: string,
  body: Markup,
  status = 200,
  header: Markup = html`<strong>Local instance</strong>`,
): Answer {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/styles/instance.css?v=${STYLE_VERSION}" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        <header>${header}</header>
        <main id="content">
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return htmlAnswer(page.text, status);
}

/** A page with the navigation for whoever has signed in. */
export function page(exchange: Exchange, title: string, body: Markup, status = 200): Answer {
  const { caller, tx } = exchange;
  const messages = [...(caller.session?.messages.splice(0) ?? []), ...tx.messages];
  const { user } = exchange.tx;
  const admin = user.roles.has('admin');
  const header = html`<strong>Local instance</strong>
    <nav aria-label="Main">
      <a href="/">Home</a> · <a href="/sp">Service portal</a> ·
      <a href="/sys_email_list.do">Mails</a
      >${admin && html` · <a href="/sys_flow_context_list.do">Flows</a> · <a href="/sys.scripts.do">Scripts - Background</a>`}
    </nav>
    <span class="who">${user.name} · <a href="/logout.do">Log out</a></span>`;
  return barePage(title, html`${messages.map(({ type, text }) => message(text, type))}${body}`, status, header);
}

/** A path of this instance, else where to go instead: nobody is sent elsewhere. */
export const ownPath = (text: string | undefined, otherwise = '/'): string =>
  text && /^\/(?![/\\])/.test(text) ? text : otherwise;

/** The hidden field that a form of a session needs. */
export const tokenField = ({ caller }: Exchange): Markup =>
  html`<input type="hidden" name="sysparm_ck" value="${caller.session?.token ?? ''}" />`;

export const message = (text: string, kind: 'info' | 'error' = 'info'): Markup =>
  html`<p class="message ${kind}" role="${kind === 'error' ? 'alert' : 'status'}">${text}</p>`;

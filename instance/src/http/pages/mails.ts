import type { Row } from '../../kernel.ts';
import { noRecord } from '../errors.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

const MAX_MAILS = 200;

/** An admin reads everybody's mails, everybody else what was sent to them. */
function visible(exchange: Exchange): Row[] {
  const { store } = exchange.context.kernel;
  const { user } = exchange.tx;
  const all = store.query({
    table: 'sys_email',
    query: 'state!=ignored^ORDERBYDESCsys_created_on',
    limit: user.roles.has('admin') ? MAX_MAILS : MAX_MAILS * 10,
  });
  if (user.roles.has('admin')) return all;
  const own = store.get('sys_user', user.sysId)?.['email']?.toLowerCase();
  const recipients = (mail: Row) =>
    [mail['recipients'], mail['copied'], mail['blind_copied']]
      .join(',')
      .toLowerCase()
      .split(/[,;]\s*/);
  return all.filter((mail) => own && recipients(mail).includes(own)).slice(0, MAX_MAILS);
}

/** `/sys_email_list.do`: the mails, the newest first, as their readers see them in a mailbox. */
export function mailbox(exchange: Exchange): Answer {
  const { store } = exchange.context.kernel;
  const mails = visible(exchange);
  const sent = (mail: Row) =>
    store.displayValue('sys_email', 'sys_created_on', mail['sys_created_on'] ?? '', exchange.tx.user.timeZone);
  const line = (mail: Row) =>
    html`<tr>
      <td>${sent(mail)}</td>
      <td>${mail['recipients'] ?? ''}</td>
      <td><a href="/sys_email.do?sys_id=${mail['sys_id'] ?? ''}">${mail['subject'] || '(no subject)'}</a></td>
    </tr>`;
  return page(
    exchange,
    'Mails',
    html`<p>Mails are kept here and never leave this instance.</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Sent</th>
              <th scope="col">To</th>
              <th scope="col">Subject</th>
            </tr>
          </thead>
          <tbody>
            ${mails.map(line)}
          </tbody>
        </table>
      </div>
      ${mails.length === 0 && html`<p>No mails yet.</p>`}`,
  );
}

/** One mail. Its body is shown in a frame without scripts or access to this site. */
export function mail(exchange: Exchange): Answer {
  const { store } = exchange.context.kernel;
  const row = visible(exchange).find(({ sys_id }) => sys_id === exchange.query['sys_id']) ?? null;
  if (!row) throw noRecord();
  const sent = store.displayValue(
    'sys_email',
    'sys_created_on',
    row['sys_created_on'] ?? '',
    exchange.tx.user.timeZone,
  );
  const body = row['body'] || row['body_text'] || '';
  const text = row['body_text'] ?? '';
  const isHtml = /<[a-z][\s\S]*>/i.test(body);
  return page(
    exchange,
    row['subject'] || '(no subject)',
    html`<dl>
        <dt>To</dt>
        <dd>${row['recipients'] ?? ''}</dd>
        <dt>Sent</dt>
        <dd>${sent}</dd>
      </dl>
      ${isHtml ? html`<iframe title="Body of the mail" sandbox="" srcdoc="${body}"></iframe>` : html`<pre>${body}</pre>`}
      ${
        isHtml &&
        text !== '' &&
        html`<details>
          <summary>As text</summary>
          <pre>${text}</pre>
        </details>`
      }
      <p><a href="/sys_email_list.do">All mails</a></p>`,
  );
}

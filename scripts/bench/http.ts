/** One bare HTTP client for what is measured and for its floors: node:http with a kept connection. */
import { Agent, request } from 'node:http';

export interface Http {
  /** Waits for the whole answer, whatever its status. @returns its text */
  post(url: string, body: object, token: string): Promise<string>;
  close(): void;
}

export function openHttp(): Http {
  const agent = new Agent({ keepAlive: true });
  return {
    post(url, body, token) {
      const text = JSON.stringify(body);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        authorization: `Bearer ${token}`,
      };
      return new Promise((resolve, reject) => {
        const sent = request(url, { agent, method: 'POST', headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.once('end', () => resolve(Buffer.concat(parts).toString()));
        });
        sent.once('error', reject).end(text);
      });
    },
    close: () => agent.destroy(),
  };
}

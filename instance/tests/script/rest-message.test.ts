import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { createTestKernel } from './kernel.ts';

const kernel = createTestKernel();

describe('RESTMessageV2', () => {
  // The server runs in a thread of its own: a script that waits for an answer holds this one.
  let server: Worker;
  let port: number;
  let local: Server;
  const heard: string[] = [];
  beforeAll(async () => {
    server = new Worker(
      `const { createServer } = require('node:http'); const { parentPort } = require('node:worker_threads');
       const server = createServer((request, response) => { let body = ''; request.on('data', (part) => (body += part)); request.on('end', () => { response.writeHead(request.url === '/missing' ? 404 : 201, { 'x-seen': request.headers.authorization ?? '' }); response.end(request.method + ' ' + request.url + ' ' + body); }); });
       server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`,
      { eval: true },
    );
    port = await new Promise<number>((resolve) => server.once('message', resolve));
    local = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => local.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await server.terminate();
    await new Promise((resolve) => local.close(resolve));
  });

  test('sends and waits', () => {
    expect(
      kernel.run(
        `const { RESTMessageV2 } = require('@servicenow/glide/sn_ws'); const m = new RESTMessageV2(); m.setEndpoint('http://127.0.0.1:${port}/a/\${name}'); m.setStringParameterNoEscape('name', 'b'); m.setHttpMethod('post'); m.setQueryParameter('q', 'x y'); m.setBasicAuth('u', 'p'); m.setRequestBody('{"a":1}'); const r = m.execute(); [r.getStatusCode(), r.getBody(), r.getHeader('X-Seen'), r.haveError()].join()`,
      ),
    ).toBe('201,POST /a/b?q=x+y {"a":1},Basic dTpw,false');
  });

  test('tells errors of the answer, and of the way there', () => {
    expect(
      kernel.run(
        `const m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://127.0.0.1:${port}/missing'); m.setHttpMethod('get'); const r = m.execute(); [r.getStatusCode(), r.haveError(), r.getErrorMessage()].join()`,
      ),
    ).toBe(`404,true,Method failed: (http://127.0.0.1:${port}/missing) with code: 404`);
    expect(
      kernel.run(
        `const m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://127.0.0.1:1/'); const r = m.execute(); [r.getStatusCode(), r.haveError(), r.getErrorMessage() !== ''].join()`,
      ),
    ).toBe('0,true,true');
  });

  test('sends without waiting', async () => {
    const arrived = new Promise((resolve) => local.once('request', resolve));
    kernel.run(
      `const m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://127.0.0.1:${(local.address() as AddressInfo).port}/bell'); m.setHttpMethod('post'); m.executeAsync()`,
    );
    expect(heard).toEqual([]);
    await arrived;
    expect(heard).toEqual(['/bell']);
  });

  test('through a MID Server is named as missing', () => {
    expect(() => kernel.run("new sn_ws.RESTMessageV2().setMIDServer('mid')")).toThrow(
      'NotImplemented: RESTMessageV2.setMIDServer',
    );
  });
});

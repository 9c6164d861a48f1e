import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CloudRequest {
  readonly method: string;
  readonly url: string;
  readonly openId: string;
  readonly body: Buffer;
}

export interface StubCloud {
  readonly url: string;
  readonly requests: CloudRequest[];
  /** POSTs to /dev/*. */
  readonly dev: CloudRequest[];
  /** Sends an event to every open stream. */
  tell(event: string, data: object): void;
  close(): Promise<void>;
}

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** The HTTP surface of local/cloud as far as a phone sees it, with answers written in the test. */
export const startStubCloud = async (
  answer: (request: CloudRequest) => object,
  offset = 0,
  state: object = { calls: [], outbox: [], log: [] },
): Promise<StubCloud> => {
  const requests: CloudRequest[] = [];
  const dev: CloudRequest[] = [];
  const streams = new Set<{ write(text: string): void; end(): void }>();
  const server = createServer((incoming, response) => {
    void (async () => {
      const url = incoming.url ?? '';
      if (url === '/dev/events') {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(': open\n\n');
        streams.add(response);
        return;
      }
      if (url.startsWith('/storage/')) {
        response.writeHead(200, { 'content-type': 'image/png', 'access-control-allow-origin': '*' }).end(png);
        return;
      }
      const request = {
        method: incoming.method ?? '',
        url,
        openId: String(incoming.headers['x-wx-openid'] ?? ''),
        body: await readBody(incoming),
      };
      if (!url.startsWith('/dev/')) requests.push(request);
      else if (request.method === 'POST') dev.push(request);
      const reply = url === '/dev/state' ? { now: Date.now() + offset, offset, ...state } : answer(request);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    dev,
    tell(event, data) {
      for (const stream of streams) stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};

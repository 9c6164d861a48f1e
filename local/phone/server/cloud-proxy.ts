import type { IncomingMessage, ServerResponse } from 'node:http';
import { request } from 'node:http';

/** /cloud/x → the local cloud's /x, body and headers as they are: the page stays on one origin. */
export const proxyToCloud = (cloudUrl: string, incoming: IncomingMessage, response: ServerResponse): void => {
  const target = new URL((incoming.url ?? '').replace(/^\/cloud/, ''), cloudUrl);
  const outgoing = request(
    target,
    { method: incoming.method, headers: { ...incoming.headers, host: target.host } },
    (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    },
  );
  outgoing.on('error', (error) => {
    if (!response.headersSent) response.writeHead(502, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ errCode: -1, errMsg: `the local cloud does not answer at ${cloudUrl}: ${error.message}` }),
    );
  });
  response.on('close', () => {
    outgoing.destroy();
  });
  incoming.pipe(outgoing);
};

/** Milliseconds the cloud's clock is ahead; 0 when nobody answers in time. */
export const cloudOffset = async (cloudUrl: string): Promise<number> => {
  try {
    const response = await fetch(`${cloudUrl}/dev/state`, { signal: AbortSignal.timeout(1500) });
    const state = (await response.json()) as { offset?: number };
    return state.offset ?? 0;
  } catch {
    return 0;
  }
};

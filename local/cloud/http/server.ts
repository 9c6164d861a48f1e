import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudError, messageOf, StartError } from '../errors';
import { Exchange, type Route, type Routes } from './exchange';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const isLoopbackOrigin = (origin: string): boolean =>
  /^https?:\/\//.test(origin) && LOOPBACK.test(origin.replace(/^https?:\/\//, ''));

/**
 * Only this machine may talk to the cloud: the socket is bound to loopback, and a page of another site is refused even when
 * the browser on this machine asks for it (also under a name that resolves to 127.0.0.1).
 */
const isForeign = (exchange: Exchange): boolean => {
  const origin = exchange.header('origin');
  return !LOOPBACK.test(exchange.header('host')) || (origin !== '' && !isLoopbackOrigin(origin));
};

const allowOrigin = (exchange: Exchange): void => {
  const origin = exchange.header('origin');
  if (origin === '') return;
  exchange.res.setHeader('access-control-allow-origin', origin);
  exchange.res.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  exchange.res.setHeader('access-control-allow-headers', 'content-type, x-wx-openid, x-wx-unionid');
  exchange.res.setHeader('vary', 'origin');
};

const select = (routes: Routes, method: string, path: string): { route: Route; rest: string } | undefined => {
  const exact = routes[`${method} ${path}`];
  if (exact) return { route: exact, rest: '' };
  for (const [pattern, route] of Object.entries(routes)) {
    const prefix = pattern.endsWith('/*') ? pattern.slice(0, -1) : undefined;
    if (prefix !== undefined && `${method} ${path}`.startsWith(prefix)) {
      return { route, rest: decodeURIComponent(`${method} ${path}`.slice(prefix.length)) };
    }
  }
  return undefined;
};

const fail = (exchange: Exchange, error: unknown): void => {
  if (exchange.res.headersSent) {
    exchange.res.destroy();
    return;
  }
  const known = error instanceof CloudError || error instanceof URIError;
  if (!known) console.error(error);
  exchange.answer(
    { errCode: error instanceof CloudError ? error.code : 'SYS_ERR', errMsg: messageOf(error) },
    known ? 400 : 500,
  );
};

const serve = async (exchange: Exchange, routes: Routes): Promise<void> => {
  if (isForeign(exchange)) {
    exchange.answer({ errMsg: 'the local cloud answers this machine only' }, 403);
    return;
  }
  allowOrigin(exchange);
  if (exchange.req.method === 'OPTIONS') {
    exchange.res.writeHead(204).end();
    return;
  }
  try {
    const found = select(routes, exchange.req.method ?? 'GET', exchange.url.pathname);
    if (found) await found.route(exchange, found.rest);
    else exchange.answer({ errMsg: `no such address: ${exchange.url.pathname}` }, 404);
  } catch (error) {
    fail(exchange, error);
  }
};

/** The HTTP side: listens first, so that parts that need its URL can be built, then serves. */
export class HttpServer {
  private routes: Routes = {};
  private readonly server: Server;

  private constructor() {
    this.server = createServer((req: IncomingMessage, res: ServerResponse) => {
      void serve(new Exchange(req, res), this.routes);
    });
    // SDK requests of one invocation come in bursts on one connection; closing it in between races with the next request.
    this.server.keepAliveTimeout = 60_000;
  }

  /** Listens on loopback; port 0 takes any free one. Throws {@link StartError} when the port is taken. */
  static async listen(port: number): Promise<HttpServer> {
    const http = new HttpServer();
    await new Promise<void>((resolve, reject) => {
      http.server.once('error', (error: NodeJS.ErrnoException) => {
        const busy = error.code === 'EADDRINUSE';
        reject(
          new StartError(
            busy
              ? `Port ${String(port)} is in use. Choose another with --port.`
              : `Port ${String(port)}: ${error.message}`,
          ),
        );
      });
      http.server.listen(port, '127.0.0.1', resolve);
    });
    return http;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  serve(routes: Routes): void {
    this.routes = routes;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}

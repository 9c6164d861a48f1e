import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { AppBuild } from '../transform/build-format';
import type { PhoneOptions } from '../types';
import { readApiNames } from './api-names';
import { sendAppFile } from './app-files';
import { bundleForBrowser } from './bundle';
import { cloudOffset, proxyToCloud } from './cloud-proxy';
import { readIconFont } from './icon-font';
import type { LiveEvents } from './live-events';
import { phonePage, workbenchPage } from './pages';

/** The app as last built, or why it could not be. */
export interface CurrentBuild {
  build: AppBuild | { readonly error: string };
}

type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => void | Promise<void>;

const here = join(__dirname, '..');

const send = (response: ServerResponse, type: string, body: string | Buffer): void => {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
};

const reset: (options: PhoneOptions) => Handler = (options) => async (request, response) => {
  if (request.method !== 'POST') {
    response.writeHead(405).end();
    return;
  }
  const reply = await fetch(`${options.cloudUrl}/dev/reset`, { method: 'POST' });
  if (!reply.ok) throw new Error(`the local cloud refused to start over: ${reply.status}`);
  await options.onReset?.();
  response.writeHead(204).end();
};

const routesOf = (
  options: PhoneOptions,
  current: CurrentBuild,
  live: LiveEvents,
): Readonly<Record<string, Handler>> => {
  const css = 'text/css; charset=utf-8';
  const javascript = 'text/javascript; charset=utf-8';
  const html = 'text/html; charset=utf-8';
  const names = readApiNames();
  const runtime = bundleForBrowser(join(here, 'runtime', 'boot.ts'));
  const workbench = bundleForBrowser(join(here, 'workbench', 'main.ts'));
  const font = readIconFont();
  const style =
    (path: string): Handler =>
    (_, response) => {
      send(response, css, readFileSync(join(here, path)));
    };
  return {
    '/': (_, response) => {
      send(response, html, workbenchPage({ people: options.people ?? [], title: titleOf(current) }));
    },
    '/workbench.js': (_, response) => {
      send(response, javascript, workbench);
    },
    '/workbench.css': style('workbench/workbench.css'),
    '/phone/': async (_, response) => {
      send(response, html, phonePage({ ...names, offset: await cloudOffset(options.cloudUrl) }));
    },
    '/phone/base.css': style('runtime/base.css'),
    '/phone/runtime.js': (_, response) => {
      send(response, javascript, runtime);
    },
    '/phone/app.json': (_, response) => {
      send(response, 'application/json', JSON.stringify(current.build));
    },
    '/phone/vant-icon.woff2': (_, response) => {
      send(response, 'font/woff2', font);
    },
    '/phone-events': (_, response) => {
      live.add(response);
    },
    '/reset': reset(options),
  };
};

const titleOf = ({ build }: CurrentBuild): string => {
  const title = 'error' in build ? '' : build.app.window?.['navigationBarTitleText'];
  return typeof title === 'string' ? title : '';
};

/** Undefined when the address is not one. */
const decodedPath = (request: IncomingMessage): string | undefined => {
  try {
    return decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
  } catch {
    return undefined;
  }
};

const fail = (response: ServerResponse, error: unknown): void => {
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(error instanceof Error ? error.message : String(error));
};

export const createPhoneServer = (options: PhoneOptions, current: CurrentBuild, live: LiveEvents): Server => {
  const routes = routesOf(options, current, live);
  return createServer((request, response) => {
    const path = decodedPath(request);
    if (path === undefined) {
      response.writeHead(400).end();
      return;
    }
    if (path.startsWith('/cloud/')) {
      proxyToCloud(options.cloudUrl, request, response);
      return;
    }
    if (path.startsWith('/phone/files/')) {
      sendAppFile(options.appDir, path.slice('/phone/files/'.length), response);
      return;
    }
    const handler = routes[path];
    if (!handler) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`nothing at ${path}`);
      return;
    }
    Promise.resolve(handler(request, response, path)).catch((error: unknown) => {
      fail(response, error);
    });
  });
};

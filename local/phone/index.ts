import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { LiveEvents } from './server/live-events';
import type { CurrentBuild } from './server/phone-server';
import { createPhoneServer } from './server/phone-server';
import { watchApp } from './server/watch-app';
import { buildApp } from './transform/app-build';
import type { PhoneOptions, RunningPhone } from './types';

export { BuildError } from './transform/build-error';
export type { Person, PhoneOptions, RunningPhone } from './types';

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(
        error.code === 'EADDRINUSE' ? new Error(`port ${port} is already in use: choose another with --port`) : error,
      );
    });
    server.listen(port, '127.0.0.1', () => {
      done((server.address() as AddressInfo).port);
    });
  });

const rebuild = (current: CurrentBuild, options: PhoneOptions): void => {
  try {
    current.build = buildApp(options.appDir);
    options.log?.('phone: rebuilt');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    current.build = { error: message };
    options.log?.(`phone: ${message}`);
  }
};

/**
 * Serves a built mini-program as a phone in the browser, with the workbench beside it. Loopback only.
 * @throws BuildError when WeChat would refuse the package; Error when the port is taken.
 */
export const startPhone = async (given: PhoneOptions): Promise<RunningPhone> => {
  const options = { ...given, appDir: resolve(given.appDir), cloudUrl: given.cloudUrl.replace(/\/$/, '') };
  const current: CurrentBuild = { build: buildApp(options.appDir) };
  const live = new LiveEvents(options.cloudUrl);
  const server = createPhoneServer(options, current, live);
  const port = await listen(server, options.port ?? 0).catch((error: unknown) => {
    live.close();
    throw error;
  });
  const watcher =
    options.watch === true
      ? watchApp(options.appDir, () => {
          rebuild(current, options);
          live.send('reload', '{}');
        })
      : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      await watcher?.close();
      live.close();
      server.closeAllConnections();
      await new Promise((done) => {
        server.close(done);
      });
    },
  };
};

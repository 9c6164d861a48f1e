import { watch } from 'chokidar';

/** A build writes many files: wait until it is quiet. */
const QUIET_MS = 300;

export const watchApp = (appDir: string, changed: () => void): { close(): Promise<void> } => {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(appDir, { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
};

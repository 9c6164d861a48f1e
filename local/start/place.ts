import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { Complaint } from './complaint';

const NEEDED_MEGABYTES = 300;

/** Refuses early, in one line, when a port is taken: a build of half a minute should not end in EADDRINUSE. */
export const claimPort = (port: number, variable: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => {
      reject(
        new Complaint(`port ${port} is in use. Stop what runs there or choose another: ${variable}=<port> npm start`),
      );
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve();
      });
    });
  });

/** Makes the data folder and checks that it can be written and that the disk has room. */
export const claimFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Complaint(
      `the data folder ${folder} cannot be written. Mend its permissions or set ANJU_DATA to another folder.`,
    );
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = (bavail * bsize) / 1024 ** 2;
  if (free < NEEDED_MEGABYTES) {
    throw new Complaint(
      `the disk of ${folder} has ${Math.floor(free)} MB left; ${NEEDED_MEGABYTES} MB are needed. Make room or set ANJU_DATA to another disk.`,
    );
  }
};

import https from 'node:https';
import { PlainError } from './target';

/** The bytes behind an address the platform handed out. */
export const download = (address: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    https
      .get(address, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(new Uint8Array(Buffer.concat(parts)));
          else reject(new PlainError(`The running code could not be kept: ${answer.statusCode ?? 'no answer'}.`));
        });
      })
      .on('error', reject);
  });

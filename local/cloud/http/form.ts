import busboy from 'busboy';
import type { IncomingHttpHeaders } from 'node:http';

/** Reads a multipart form. Values are bytes: `requestData` is a protobuf message, so nothing may be decoded as text. */
export const readForm = async (headers: IncomingHttpHeaders, body: Buffer): Promise<Map<string, Buffer>> =>
  new Promise((resolve, reject) => {
    const fields = new Map<string, Buffer>();
    const parser = busboy({ headers, defCharset: 'latin1', limits: { fieldSize: 20e6 } });
    parser.on('field', (name, value) => fields.set(name, Buffer.from(value, 'latin1')));
    parser.on('file', (name, stream) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => fields.set(name, Buffer.concat(parts)));
    });
    parser.on('close', () => {
      resolve(fields);
    });
    parser.on('error', reject);
    parser.end(body);
  });

import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFields, type Fields } from '../documents/values';
import { CloudError } from '../errors';

/** A body larger than this is cut off: nothing the platform accepts comes near. */
const MAX_BODY = 32 * 1024 * 1024;

/** One HTTP request and its answer. */
export class Exchange {
  readonly url: URL;

  constructor(
    readonly req: IncomingMessage,
    readonly res: ServerResponse,
  ) {
    this.url = new URL(req.url ?? '/', 'http://127.0.0.1');
  }

  header(name: string): string {
    const value = this.req.headers[name];
    return typeof value === 'string' ? value : '';
  }

  async body(): Promise<Buffer> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of this.req as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > MAX_BODY) throw new CloudError('INVALID_PARAM', 'the request body is larger than 32 MB');
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  /** The body as a JSON object; an empty body is an empty object. */
  async json(): Promise<Fields> {
    const value = await this.anyJson();
    if (!isFields(value)) throw new CloudError('INVALID_PARAM', 'the body must be a JSON object');
    return value;
  }

  async anyJson(): Promise<unknown> {
    const text = (await this.body()).toString();
    try {
      return text === '' ? {} : JSON.parse(text);
    } catch {
      throw new CloudError('INVALID_PARAM', 'the body is not JSON');
    }
  }

  answer(value: object, status = 200): void {
    this.text(JSON.stringify(value), status);
  }

  /** JSON that is ready. */
  text(json: string, status = 200): void {
    this.res.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    this.res.end(json);
  }
}

export type Route = (exchange: Exchange, rest: string) => Promise<void> | void;

/** `METHOD /path`, or `METHOD /path/*` whose rest is handed on decoded. */
export type Routes = Readonly<Record<string, Route>>;

import type { ServerResponse } from 'node:http';
import { get } from 'node:http';

const RETRY_MS = 2000;

/**
 * One stream per open page (browsers allow six connections to a host): what the cloud tells (`clock`, `change`)
 * and what this server tells (`reload`).
 */
export class LiveEvents {
  private readonly pages = new Set<ServerResponse>();
  private retry: NodeJS.Timeout | undefined;
  private stop: () => void = () => undefined;
  private closed = false;

  constructor(private readonly cloudUrl: string) {
    this.follow();
  }

  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    this.pages.add(response);
    response.on('close', () => this.pages.delete(response));
  }

  send(event: string, data: string): void {
    for (const page of this.pages) page.write(`event: ${event}\ndata: ${data}\n\n`);
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.retry);
    this.stop();
    for (const page of this.pages) page.end();
  }

  /** A cloud that has no stream, or is not there yet, is asked again now and then. */
  private follow(): void {
    let rest = '';
    const request = get(`${this.cloudUrl}/dev/events`, (response) => {
      if (response.statusCode !== 200) response.resume();
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        const blocks = (rest + chunk).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) this.forward(block);
      });
      response.on('close', () => {
        this.later();
      });
    });
    request.on('error', () => {
      this.later();
    });
    this.stop = () => {
      request.destroy();
    };
  }

  private forward(block: string): void {
    const event = /^event: ?(.*)$/m.exec(block)?.[1];
    const data = /^data: ?(.*)$/m.exec(block)?.[1] ?? '{}';
    if (event !== undefined) this.send(event, data);
  }

  private later(): void {
    clearTimeout(this.retry);
    if (!this.closed)
      this.retry = setTimeout(() => {
        this.follow();
      }, RETRY_MS).unref();
  }
}

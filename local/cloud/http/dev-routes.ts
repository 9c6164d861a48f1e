import { EJSON } from 'bson';
import { readFields } from '../documents/values';
import { CloudError, messageOf } from '../errors';
import type { Running } from '../running';
import { rulesIn } from '../openapi/openapi';
import { listOf, numberOf, textOf } from '../wire/request';
import type { Exchange, Routes } from './exchange';

/** Changes come in bursts; a page needs to hear of them once. */
const CHANGE_DELAY_MS = 50;

const events = (cloud: Running, { req, res }: Exchange): void => {
  res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  const send = (event: string, data: object): void => {
    res.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  let { offset } = cloud.clock;
  let timer: NodeJS.Timeout | undefined;
  send('clock', { offset });
  const tell = (): void => {
    timer = undefined;
    send('change', {});
    if (cloud.clock.offset !== offset) send('clock', { offset: (offset = cloud.clock.offset) });
  };
  const stop = cloud.journal.listen(() => {
    timer ??= setTimeout(tell, CHANGE_DELAY_MS);
  });
  req.on('close', () => {
    stop();
    clearTimeout(timer);
  });
};

const advance = async (cloud: Running, exchange: Exchange): Promise<void> => {
  const ms = numberOf(await exchange.json(), 'advanceMs');
  if (ms === undefined || ms < 0)
    throw new CloudError('INVALID_PARAM', 'advanceMs must be a number of milliseconds, not negative');
  exchange.answer({ now: await cloud.advance(ms) });
};

const addRules = async (cloud: Running, exchange: Exchange): Promise<void> => {
  try {
    for (const rule of rulesIn(await exchange.anyJson())) cloud.rules.add(rule);
  } catch (error) {
    throw new CloudError('INVALID_PARAM', messageOf(error));
  }
  exchange.answer({ ok: true });
};

const seed = async (cloud: Running, exchange: Exchange): Promise<void> => {
  const body = await exchange.json();
  const documents = listOf(body, 'documents').map((doc) => readFields(JSON.stringify(doc), cloud.clock.now()));
  exchange.answer({ stored: await cloud.seed(textOf(body, 'collection'), documents) });
};

const dump = ({ engine }: Running, exchange: Exchange): void => {
  const documents = engine.all(exchange.url.searchParams.get('collection') ?? '');
  exchange.text(`{"documents":[${documents.map((doc) => EJSON.stringify(doc)).join(',')}]}`);
};

/** What the workbench and tests may do with the cloud; none of it exists on the platform. */
export const devRoutes = (cloud: Running): Routes => ({
  'GET /dev/state': (exchange) => {
    exchange.answer({ now: cloud.clock.now(), offset: cloud.clock.offset, ...cloud.journal.read() });
  },
  'GET /dev/events': (exchange) => {
    events(cloud, exchange);
  },
  'POST /dev/clock': (exchange) => advance(cloud, exchange),
  'POST /dev/outbox/rules': (exchange) => addRules(cloud, exchange),
  'DELETE /dev/outbox/rules': (exchange) => {
    cloud.rules.clear();
    exchange.answer({ ok: true });
  },
  'POST /dev/reset': (exchange) => {
    cloud.reset();
    exchange.answer({ ok: true });
  },
  'POST /dev/reload': async (exchange) => {
    await cloud.pool.reload();
    exchange.answer({ ok: true });
  },
  'POST /dev/timers/*': async (exchange, name) => {
    exchange.answer({ fired: await cloud.fireNow(name) });
  },
  'POST /dev/documents': (exchange) => seed(cloud, exchange),
  'GET /dev/documents': (exchange) => {
    dump(cloud, exchange);
  },
});

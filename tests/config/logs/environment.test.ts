import { fromEnvironment } from '../../../config/logs/sources';
import { readEntries } from '../../../config/logs/entries';
import { KEYS, open, StandIn, type Asked } from '../deploy/stand-in/server';

const line = (traceId: string) =>
  JSON.stringify({ level: 'info', at: '2026-11-23T01:00:00.000Z', traceId, procedure: 'ticket.get', code: 'OK' });
/** One log of CLS: the printed line is a field of its content. */
const log = (traceId: string) => ({
  ...{ TopicId: 't', TopicName: 't', Timestamp: '2026-11-23 09:00:00', FileName: '', Source: '' },
  Content: JSON.stringify({ src: 'app', function_name: 'ticket', log: `2026-11-23T01:00:00Z r-1 ${line(traceId)}` }),
});

/** Two pages, the second under the cursor that the first one gave. */
class Logs extends StandIn {
  override answer(_: string, asked: Asked): object {
    this.asked.push(asked);
    const isFirst = asked.body['Context'] === '';
    return {
      LogResults: { Context: isFirst ? 'more' : '', ListOver: !isFirst, Results: [log(isFirst ? 'aaaa' : 'bbbb')] },
    };
  }
}

it('reads an environment page by page, for the hours that were asked for', async () => {
  const standIn = new Logs('anju-test');
  const opened = await open(standIn);
  try {
    const target = { envId: 'anju-test', secretId: KEYS.TENCENT_SECRET_ID, secretKey: KEYS.TENCENT_SECRET_KEY };
    const now = Date.parse('2026-11-23T02:00:00Z');
    const lines = await fromEnvironment(target, now - 3_600_000, now);
    expect(readEntries(lines).entries.map(({ traceId }) => traceId)).toEqual(['aaaa', 'bbbb']);
  } finally {
    await opened.close();
  }
  expect(standIn.asked.map(({ action }) => action)).toEqual(['SearchClsLog', 'SearchClsLog']);
  expect(standIn.asked[0]?.body).toMatchObject({
    ...{ EnvId: 'anju-test', QueryString: 'src:app', Limit: 100 },
    // The platform's times are China's.
    ...{ StartTime: '2026-11-23 09:00:00', EndTime: '2026-11-23 10:00:00' },
  });
  expect(standIn.asked[1]?.body).toMatchObject({ Context: 'more' });
});

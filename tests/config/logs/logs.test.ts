import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { entryIn, readEntries } from '../../../config/logs/entries';
import { filtered, sinceOf } from '../../../config/logs/filter';
import { logs } from '../../../config/logs/main';
import { percentile, summaries } from '../../../config/logs/summary';

const call = (traceId: string, procedure: string, more: object = {}): string =>
  JSON.stringify({
    ...{
      level: 'info',
      at: '2026-11-23T01:00:00.000Z',
      traceId,
      procedure,
      role: 'owner',
      ms: 40,
      dbCalls: 5,
      code: 'OK',
    },
    ...more,
  });
const failure = (traceId: string): string =>
  JSON.stringify({
    level: 'error',
    at: '2026-11-23T01:00:00.000Z',
    traceId,
    what: 'ticket.get',
    error: 'TypeError: x\n    at f (i.js:1:2)',
  });

const captured = [
  '2026-11-23T01:00:00.001Z a7358cce-489a-4674 START RequestId:a7358cce',
  `2026-11-23T01:00:00.002Z a7358cce-489a-4674 ${call('aaaa000011112222', 'ticket.report', { ms: 400, dbCalls: 18 })}`,
  `[ticket] info: ${call('bbbb000011112222', 'ticket.get', { ms: 30, at: '2026-11-23T01:05:00.000Z' })}`,
  `[ticket] error: ${failure('cccc000011112222')}`,
  call('cccc000011112222', 'ticket.get', { code: 'INTERNAL', ms: 90, level: 'error' }),
  call('dddd000011112222', 'ticket.get', { code: 'TICKET_NOT_FOUND', ms: 10 }),
  call('eeee000011112222', 'ticket.accept', { code: 'BUSY', ms: 8_200 }),
  call('ffff000011112222', 'ticket.get').slice(0, 60),
  JSON.stringify({
    src: 'app',
    function_name: 'clock',
    log: call('9999000011112222', 'clock.tick', { role: 'timer' }),
  }),
  'not of ours at all {',
];
const { entries, broken } = readEntries(captured);

it('reads its own lines however they were wrapped, and counts those that were cut off', () => {
  expect(entries).toHaveLength(7);
  expect(broken).toBe(1);
  expect(entryIn(captured[8] ?? '')).toMatchObject({ procedure: 'clock.tick', role: 'timer' });
});

it.each(['', '{', 'null', '[]', '{"traceId":1}', '{"log":"{"}', '{"log":{"log":"x"}}', '{"traceId":"a"}'])(
  'a line that is nothing of ours (%s) is no entry',
  (line) => {
    expect(entryIn(line)).toBeNull();
  },
);

it('finds a call and its failure by the letters somebody reads out', () => {
  expect(filtered(entries, { trace: 'CCCC00' }).map(({ kind }) => kind)).toEqual(['note', 'call']);
});

it('chooses by procedure, function, code, time and slowness; the failure comes along', () => {
  const traces = (filter: Parameters<typeof filtered>[1]) => filtered(entries, filter).map(({ traceId }) => traceId[0]);
  expect(traces({ procedure: 'ticket.report' })).toEqual(['a']);
  expect(traces({ procedure: 'ticket' })).not.toContain('9');
  expect(traces({ procedure: 'tick' })).toEqual([]);
  expect(traces({ code: 'INTERNAL' })).toEqual(['c', 'c']);
  expect(traces({ slower: 90 })).toEqual(['a', 'e']);
  expect(traces({ since: Date.parse('2026-11-23T01:01:00Z') })).toEqual(['b']);
});

it('understands how long ago', () => {
  expect(sinceOf('2h', 7_200_000)).toBe(0);
  expect(sinceOf('30m', 1_800_000)).toBe(0);
  expect(sinceOf('2026-11-23T09:00+08:00', 0)).toBe(Date.parse('2026-11-23T01:00:00Z'));
  expect(sinceOf('yesterday', 0)).toBeNull();
});

it('the percentile is a value that was measured', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => n + 1);
  expect([percentile(hundred, 0.5), percentile(hundred, 0.95), percentile([7], 0.95), percentile([], 0.5)]).toEqual([
    50, 95, 7, 0,
  ]);
});

it('sums up each procedure', () => {
  const [most] = summaries(entries);
  expect(most).toEqual({
    ...{ procedure: 'ticket.get', calls: 3, p50: 30, p95: 90, dbCalls: 5, mostDbCalls: 5 },
    ...{ refused: 1 / 3, busy: 0, internal: 1 / 3 },
  });
});

it('prints a table of files, and the lines of one trace with its stack', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'anju-logs-'));
  const file = path.join(folder, 'lines.txt');
  writeFileSync(file, captured.join('\r\n'));
  const table = await logs([file], 0);
  expect(table).toMatch(/ticket\.get +3 +30 +90 +5\.0 +5 +33\.3% +- +33\.3%/);
  expect(table).toContain('7 of 7 entries, 1 lines could not be read');
  const one = await logs([file, '--trace', 'cccc'], 0);
  expect(one).toContain('ticket.get owner 90 ms 5 db INTERNAL');
  expect(one).toContain('    TypeError: x\n        at f (i.js:1:2)');
  rmSync(folder, { recursive: true });
});

it('reads what a local cloud printed', async () => {
  const server = createServer((_, response) =>
    response.end(JSON.stringify({ log: captured.map((text) => ({ text })) })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const table = await logs(['--local', '--url', `http://127.0.0.1:${port}`, '--code', 'BUSY'], 0);
  expect(table).toMatch(/ticket\.accept +1 +8200/);
  server.close();
});

it('says what it does not understand instead of showing everything', async () => {
  await expect(logs(['--since', 'soon'], 0)).rejects.toThrow('--since soon?');
  await expect(logs(['--slower', 'fast'], 0)).rejects.toThrow('--slower fast?');
  await expect(logs(['--colour'], 0)).rejects.toThrow('npm run logs');
});

import { readSheet } from 'read-excel-file/node';
import { api, type ExportInput } from '#domain/contract';
import { exportKinds } from '#domain/export';
import { HOUR } from '#domain/time';
import { bytesAt } from '../cloudfunctions/register/files';
import { phones } from '../support/cast';
import { requestId } from '../support/cloud';
import { callersOf, placeOf, said, spokenFields, targets, withAt, wordFields, type Target } from './foreign';
import { functionOf, names, newTally, removeFolder, watchedFunctions } from './fuzz';
import { mirror } from './mirror';
import { ownInput } from './own-input';
import { randomFrom } from './random';
import { fieldOf, shapeOf, textFields } from './shape';
import { damage, spoil, startStreet, type Street } from './street';

/** `npm run attack` makes a hundred thousand calls, the gate some hundred of the same: a call costs 13 ms of a core. */
const CALLS = Number(process.env['ANJU_ATTACK_CALLS'] ?? 500);
const SEED = Number(process.env['ANJU_ATTACK_SEED'] ?? 20_261_123);
/** A street is worn out after some thousand calls: everybody has left, everything is closed. */
const WORN = 5_000;
/** Only the long run is held to the second: the gate does many things at once. */
const isLong = CALLS > WORN;

let folder = '';
let street: Street;
beforeAll(async () => {
  folder = watchedFunctions();
  street = await startStreet(folder);
  await mirror(street.test);
}, 180_000);
afterAll(async () => {
  await street.test.close();
  removeFolder(folder);
});

/** Milliseconds within which half of the calls were answered, and nearly all. */
function quantiles(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { p50: at(0.5), p99: at(0.99), worst: Math.round(sorted.at(-1) ?? 0) };
}

const MISSING = 'no-such-thing';

/** What belongs to 邻里苑. Codes on walls (`spots`) are for whoever stands in front of them. */
function foreignIn(place: Target['place']): readonly string[] {
  const documents = street.test.all(place) as readonly { _id: string; communityId?: string }[];
  if (place === 'people') return ['p-other-owner'];
  return documents
    .filter(({ _id, communityId = _id }) => communityId === 'linli')
    .map(({ _id }) => _id)
    .slice(0, 1);
}

const inOrder = targets
  .filter(({ place }) => place !== 'spots')
  .sort((a, b) => functionOf(a.name).localeCompare(functionOf(b.name)));

it('契约里每一个写文字的地方，要么指着一样存着的东西，要么只是字', () => {
  const unsorted = names.flatMap((name) =>
    textFields(shapeOf(api[name].input))
      .map(fieldOf)
      .filter((field) => placeOf(name, field) === null && !wordFields.includes(field))
      .map((field) => `${name}: ${field}`),
  );
  expect(unsorted).toEqual([]);
});

it('自己的都对，只有一处写着别人的：和写着没有的一样，都不办', async () => {
  // A slot is a document from its first booking on.
  const empty = inOrder.filter(({ place }) => place !== 'slots' && foreignIn(place).length === 0);
  expect(empty).toEqual([]);
  const told: string[] = [];
  for (const target of inOrder) {
    const { name, path, place } = target;
    for (const who of callersOf(name)) {
      const own = () => ownInput(street.stand, target, who);
      const missing = await said(street.test, who, { name, input: withAt(own(), path, MISSING) });
      for (const id of foreignIn(place)) {
        const { code } = await said(street.test, who, { name, input: withAt(own(), path, id) });
        if (code !== missing.code || code === 'OK') told.push(`${name} ${path.join('.')}: ${code}, ${missing.code}`);
      }
    }
  }
  expect(told).toEqual([]);
}, 300_000);

/** Looked for and not kept; refused first, for a picture nobody uploaded; days without a name in every example. */
const unsaid = [
  ...['home.search text', 'case.list text', 'ticket.finish note', 'ticket.finish materials.0.name'],
  ...['ticket.rework note', 'contractor.save papers.0.name', 'contractor.save papers.0.number'],
  ...['settings.save settings.calendar.closedDays.0.name', 'settings.save settings.slots.closures.0.name'],
];

it('不管在哪一处写给别人看的话，都先问过平台；平台说不行就不收', async () => {
  const kept: string[] = [];
  for (const name of names) {
    const [who = 'owner'] = callersOf(name);
    for (const path of textFields(shapeOf(api[name].input))) {
      const where = `${name} ${path.join('.')}`;
      if (!spokenFields.includes(fieldOf(path)) || unsaid.includes(where)) continue;
      const back = street.test.keep();
      const input = withAt(ownInput(street.stand, { name, path }, who), path, '违禁测试词');
      const { code } = await said(street.test, who, { name, input });
      back();
      if (code !== 'TEXT_UNSAFE') kept.push(`${where}: ${code}`);
    }
  }
  expect(kept).toEqual([]);
}, 120_000);

const days = { from: '2026-11-01', to: '2026-11-30' };
const quarter = '2026Q4';
const asked: Readonly<Record<(typeof exportKinds)[number], () => ExportInput>> = {
  tickets: () => ({ kind: 'tickets', ...days, where: [], which: 'closures' }),
  ratings: () => ({ kind: 'ratings', ...days }),
  segments: () => ({ kind: 'segments', ...days, where: [], by: 'technician', and: null }),
  league: () => ({ kind: 'league', subject: 'supervisor', period: quarter }),
  review: () => ({ kind: 'review', subject: 'contractor', subjectId: 'k-1', quarter }),
  callBacks: () => ({ kind: 'callBacks', ...days }),
  recoveries: () => ({ kind: 'recoveries', state: 'open' }),
  complaints: () => ({ kind: 'complaints', ...days, state: null }),
  daily: () => ({ kind: 'daily', day: '2026-11-23' }),
  defects: () => ({ kind: 'defects', state: null }),
  cases: () => ({ kind: 'cases' }),
  analysis: () => ({ kind: 'analysis', quarter }),
  campaign: () => ({ kind: 'campaign', campaignId: street.test.all('campaigns')[0]?._id ?? '' }),
};

it('导出的表里没有一个完整的电话；地址过了时间就打不开', async () => {
  const shown: string[] = [];
  const made: string[] = [];
  let url = '';
  for (const kind of exportKinds) {
    const input = { requestId: requestId(), communityId: 'anju', what: asked[kind]() };
    const reply = await street.test.call('manager', 'export.make', input);
    if (!reply.ok || reply.data.url === null) continue;
    ({ url } = reply.data);
    made.push(kind);
    const cells = JSON.stringify(await readSheet(await bytesAt(url), 1));
    shown.push(...Object.values(phones).filter((phone) => cells.includes(phone)));
  }
  expect(shown).toEqual([]);
  expect(made.length).toBeGreaterThan(10);
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(url.replace(/sign=../, 'sign=xx'))).status).toBe(403);
  street.test.skip(2 * HOUR + 1_000);
  expect((await fetch(url)).status).toBe(403);
});

it(
  '对每一个调用乱写一气：没有一次答不上来，没有一次答出约定以外的话，库里和日志里什么也没有坏',
  async () => {
    const tally = newTally();
    const random = randomFrom(SEED);
    const calls = Math.min(WORN, CALLS);
    await spoil(street, { random, tally, calls });
    const wrong = [...damage(street)];
    while (tally.calls < CALLS) {
      const another = await startStreet(folder);
      await spoil(another, { random, tally, calls });
      wrong.push(...damage(another));
      await another.test.close();
      if (isLong)
        process.stdout.write(`${tally.calls} calls, ${tally.findings.length} findings, ${wrong.length} wrong\n`);
    }
    const { findings, codes, slow, busy, times, answered } = tally;
    const counted = Object.fromEntries([...codes].sort(([, a], [, b]) => b - a));
    const report = { calls: tally.calls, ...quantiles(times), slow, busy, answered: answered.size, counted };
    if (isLong) process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
    expect(findings).toEqual([]);
    expect(street.lines.length).toBeGreaterThan(calls);
    expect(wrong).toEqual([]);
    // The calls get past the door: otherwise all of this would only show that the door is shut.
    expect(codes.get('OK') ?? 0).toBeGreaterThan(tally.calls * 0.1);
    expect(isLong ? slow : slow.filter(({ ms }) => ms > 10_000)).toEqual([]);
  },
  6 * 3_600_000,
);

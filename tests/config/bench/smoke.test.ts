import { isDeepStrictEqual } from 'node:util';
import { filed } from '../../../cloudfunctions/kit/tickets/life/filing';
import type { DaySumsDocument, RatingDocument, TicketDocument } from '../../../cloudfunctions/schema';
import { byProcedure } from '../../../config/bench/counts';
import { notFlat } from '../../../config/bench/flat';
import { removeFolder } from '../../../config/bench/folder';
import { fewKinds } from '../../../config/bench/lives';
import { folderWith, groundOf, type Ground } from '../../../config/bench/prepare';
import { replay } from '../../../config/bench/replay';
import { World } from '../../../config/bench/world';
import { differences } from '../../../config/sums/differences';

/** More than a page for the one home with a long history; three times as much at the larger size. */
const SIZES = [230, 690] as const;
/** Acts between two that are played. */
const PART = 20;

let ground: Ground;
const folders: string[] = [];
const worlds: World[] = [];
beforeAll(async () => {
  ground = await groundOf({ homes: 160, communities: 1 }, 1, fewKinds);
  for (const stored of SIZES) {
    const folder = await folderWith(ground, stored);
    folders.push(folder);
    worlds.push(await World.open(stored, folder));
  }
}, 180_000);
afterAll(async () => {
  await Promise.all(worlds.map(({ cloud }) => cloud.close()));
  folders.forEach(removeFolder);
});

it('复制出来的工单和函数自己写的一样：派生字段、每天的合计都对得上', () => {
  for (const { cloud } of worlds) {
    const tickets = cloud.documents.all('tickets') as unknown as readonly TicketDocument[];
    expect(tickets.filter((ticket) => !isDeepStrictEqual(filed(ticket), ticket))).toEqual([]);
    const ratings = cloud.documents.all('ratings') as unknown as readonly RatingDocument[];
    const daySums = cloud.documents.all('daySums') as unknown as readonly DaySumsDocument[];
    const compared = differences({ tickets, ratings, daySums });
    expect(compared).toMatchObject([{ communityId: 'c0', different: [] }]);
    expect(compared[0]?.days).toBeGreaterThan(100);
  }
});

it('同样的一天，存的工单多三倍：每个调用的查库次数不变，看过的文件最多多一页', async () => {
  await replay(
    worlds,
    ground.acts.filter((_, n) => n % PART === 0),
  );
  const [few, many] = worlds.map(({ samples }) => byProcedure(samples));
  expect([...(few?.keys() ?? [])].sort()).toEqual([...(many?.keys() ?? [])].sort());
  expect(few?.size).toBeGreaterThan(5);
  expect(notFlat(worlds)).toEqual([]);
}, 180_000);

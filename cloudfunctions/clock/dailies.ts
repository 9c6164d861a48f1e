import { addDays, dayOf, timeAt } from '#domain/time';
import { sayDaily, type MessageParams } from '#domain/copy';
import type { CommunityDocument, ComplaintDailyDocument, MessageDocument } from '../schema';
import { writtenDaily } from '../kit/complaints/day';
import { dailyId } from '../kit/complaints/pages';
import { communityPages } from '../kit/communities';
import { getDocuments } from '../kit/database/documents';
import { transact } from '../kit/database/transact';
import { inGroups } from '../kit/groups';
import { followUp } from '../kit/messages/follow';
import { distinct, messageOf, ownWords } from '../kit/messages/message';
import type { Context } from '../kit/serve';
import { team } from '../kit/tickets/people/team';

/** After that nobody reads them any more. */
const DAYS_BACK = 7;
/** Reports written side by side: nearly all of one is waiting for the database. */
const TOGETHER = 8;

/** One report that has to be there by now. */
export interface DueDaily {
  readonly community: CommunityDocument;
  readonly day: string;
}

/** The days whose morning after has come. */
function duesOf(community: CommunityDocument, now: number): readonly DueDaily[] {
  const { dailyAt } = community.settings.complaint;
  const today = dayOf(now);
  return Array.from({ length: DAYS_BACK }, (_, n) => addDays(today, n - DAYS_BACK))
    .filter((day) => timeAt(addDays(day, 1), dailyAt) <= now)
    .map((day) => ({ community, day }));
}

const idOf = ({ community, day }: DueDaily): string => dailyId(community._id, day);

/** What is not written yet in some communities, in one call, the last day first. */
async function duesIn(communities: readonly CommunityDocument[], now: number): Promise<readonly DueDaily[]> {
  const dues = communities.flatMap((community) => duesOf(community, now));
  const written = new Set((await getDocuments('complaintDailies', dues.map(idOf))).map(({ _id }) => _id));
  return dues.filter((due) => !written.has(idOf(due))).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/**
 * What is not written yet, in groups, through all communities: a timer that slept catches up. What is written is where the
 * next turn finds out how far this one came.
 */
export async function* dailiesDue({ now }: Context): AsyncGenerator<readonly DueDaily[]> {
  for await (const communities of communityPages()) yield* inGroups(await duesIn(communities, now), TOGETHER);
}

const noParams: MessageParams = { number: '', title: '', home: '', technician: '', slot: '', due: '', note: '' };

/** Whoever answers complaints, where there is something to read. */
function messagesOf(daily: ComplaintDailyDocument, community: CommunityDocument, at: number) {
  if (daily.rows.length === 0) return [];
  const params: MessageParams = {
    ...noParams,
    note: sayDaily(daily.day, daily.rows.length, daily.drawn.length),
    own: ownWords(community, 'complaintDaily'),
  };
  const telling = { subject: 'daily', subjectId: daily._id, version: null, kind: 'complaintDaily', at } as const;
  const people = [...team(community, 'frontDesk'), ...team(community, 'manager')];
  return distinct(people.map((to) => messageOf({ ...telling, to, params, about: 'written' })));
}

/** 投诉日报, written once: what is there is never written again, also where nothing was received. */
export async function writeDaily({ community, day }: DueDaily, context: Context): Promise<void> {
  const { now } = context;
  const daily = await writtenDaily({ communityId: community._id, day }, now);
  const messages = messagesOf(daily, community, now);
  const { told } = await transact(async (tx): Promise<{ ok: boolean; told: readonly MessageDocument[] }> => {
    // The same timer firing twice.
    if ((await tx.get('complaintDailies', daily._id)) !== null) return { ok: false, told: [] };
    await tx.insert('complaintDailies', daily);
    for (const message of messages) await tx.insert('messages', message);
    return { ok: true, told: messages };
  });
  await followUp({ messages: told, album: null }, context);
}

import { addDays } from '../../domain/time';
import type { Act } from './day';

type Run = Act['run'];

/** What the front desk looks at all day. */
export const desk = {
  queue:
    (openId: string, communityId: string): Run =>
    async (world) => {
      await world.must(openId, 'ticket.queue', { communityId, view: 'open', cursor: null });
    },
  calls:
    (openId: string, communityId: string): Run =>
    async (world) => {
      await world.must(openId, 'ticket.callBacks', { communityId, list: 'first', cursor: null });
    },
} as const;

export const supervising =
  (openId: string, communityId: string): Run =>
  async (world) => {
    await world.must(openId, 'ticket.queue', { communityId, view: 'inspecting', cursor: null });
  };

interface Manager {
  readonly openId: string;
  readonly communityId: string;
  readonly today: string;
}

/** The overview asks for this week and for twelve weeks, a table for a month and a quarter (src/manager). */
const WEEK = 6;
const TWELVE_WEEKS = 83;
const MONTH = 29;
const QUARTER = 89;
const spanOf = ({ communityId, today }: Manager, back: number) => ({
  ...{ communityId, from: addDays(today, -back), to: today },
  where: [],
});

/** The manager's screens, each with the calls its page makes. */
export const managing = {
  overview:
    (manager: Manager): Run =>
    async (world) => {
      const { openId, communityId } = manager;
      await world.must(openId, 'satisfaction.now', { communityId });
      await world.must(openId, 'satisfaction.summary', spanOf(manager, WEEK));
      await world.must(openId, 'satisfaction.trend', { ...spanOf(manager, TWELVE_WEEKS), step: 'week' });
    },
  table:
    (manager: Manager): Run =>
    async (world) => {
      const { openId } = manager;
      await world.must(openId, 'satisfaction.summary', spanOf(manager, MONTH));
      await world.must(openId, 'satisfaction.segments', { ...spanOf(manager, MONTH), by: 'part', and: 'contractor' });
      await world.must(openId, 'satisfaction.matrix', spanOf(manager, MONTH));
    },
  drill:
    (manager: Manager): Run =>
    async (world) => {
      const which = 'unanswered';
      await world.must(manager.openId, 'satisfaction.tickets', { ...spanOf(manager, QUARTER), which, cursor: null });
      await world.must(manager.openId, 'satisfaction.ratings', { communityId: manager.communityId, cursor: null });
    },
  register:
    (manager: Manager): Run =>
    async (world) => {
      const { openId, communityId, today } = manager;
      const period = `${today.slice(0, 4)}Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
      await world.must(openId, 'league.get', { communityId, subject: 'contractor', period });
      const { equal } = await world.must(openId, 'satisfaction.audit', { communityId, day: addDays(today, -2) });
      if (!equal) throw new Error(`the sums of ${communityId} differ from its tickets, ${world.stored} stored`);
      await world.must(openId, 'contractor.work', { contractorId: `${communityId}-k0`, cursor: null });
    },
} as const;

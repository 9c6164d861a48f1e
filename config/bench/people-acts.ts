import { MINUTE } from '../../domain/time';
import type { HomeDocument } from '../../cloudfunctions/schema';
import { requestId } from '../../tests/support/cloud';
import { fiveStars } from '../../tests/support/steps';
import type { Act } from './day';
import type { Job } from './hand';
import { defects } from './lives';
import type { World } from './world';

type Run = Act['run'];

interface Reporting {
  readonly home: HomeDocument;
  readonly openId: string;
  readonly desk: string;
  /** Which defect. */
  readonly kind: number;
  readonly byPhone: boolean;
  readonly hold: boolean;
  readonly accept: boolean;
}

/** What is reported where. */
const defectOf = ({ home, kind }: Reporting) => {
  const { place, part, symptom } = defects[kind % defects.length] ?? defects[0];
  return { site: { kind: 'home' as const, homeId: home._id }, ...{ place, part, symptom } };
};

const nothing = { words: '水槽下面一直滴水，柜子湿了', photos: [] as string[] };

/** Looks at the first screen, is told who pays, keeps a place, sends the report and looks at it. */
async function byApp(world: World, reporting: Reporting): Promise<string> {
  const { openId, hold } = reporting;
  const defect = defectOf(reporting);
  await world.must(openId, 'community.home', {});
  const { slots } = await world.must(openId, 'ticket.preview', defect);
  const slotId = hold ? (slots.find(({ date }) => date !== slots[0]?.date)?.id ?? null) : null;
  if (slotId !== null) await world.must(openId, 'ticket.hold', { ...defect, slotId, instead: null });
  const photos = [await world.upload(openId)];
  const report = { requestId: requestId(), ...defect, ...nothing, photos, slotId, visitContact: null };
  const { ticketId } = await world.must(openId, 'ticket.report', report);
  await world.must(openId, 'ticket.get', { ticketId });
  return ticketId;
}

/** Found by room, and taken in for whoever called. */
async function byPhone(world: World, reporting: Reporting): Promise<string> {
  const { desk, home } = reporting;
  const { place, part, symptom } = defectOf(reporting);
  const text = `${home.building.slice(0, -1)}-${home.unit.slice(0, 1)}-${home.room}`;
  await world.must(desk, 'home.search', { communityId: home.communityId, text });
  const caller = { name: '李老先生', phone: '13800001234' };
  const input = {
    ...{ requestId: requestId(), homeId: home._id, place, part, symptom },
    ...nothing,
    slotId: null,
    caller,
  };
  const { ticketId } = await world.must(desk, 'ticket.reportFor', { ...input, channel: 'phone' });
  return ticketId;
}

/** Whoever was named takes it within minutes, after a look; some do not, and the timer goes on. */
async function accepting(world: World, ticketId: string): Promise<void> {
  const openId = world.ticket(ticketId).assignment?.openId;
  if (openId === undefined) return;
  world.goTo(world.now + 2 * MINUTE);
  await world.must(openId, 'ticket.work', { state: 'new', cursor: null });
  await world.must(openId, 'ticket.get', { ticketId });
  await world.must(openId, 'ticket.accept', world.write(ticketId));
}

/** A report from the first screen to the named person who has taken it. */
export const reporting =
  (what: Reporting): Run =>
  async (world) => {
    const ticketId = await (what.byPhone ? byPhone(world, what) : byApp(world, what));
    if (what.accept) await accepting(world, ticketId);
  };

/** A visit: the day's list, the order, there, done. */
export const repairing =
  ({ ticketId, technician }: Job): Run =>
  async (world) => {
    await world.must(technician, 'ticket.work', { state: 'today', cursor: null });
    await world.must(technician, 'ticket.get', { ticketId });
    await world.must(technician, 'ticket.arrive', world.write(ticketId));
    world.goTo(world.now + 5 * MINUTE);
    const finish = { note: '已更换密封圈', before: [], materials: [], signature: null };
    const photos = [await world.upload(technician)];
    await world.must(technician, 'ticket.finish', { ...world.write(ticketId), ...finish, photos });
  };

interface Answering extends Job {
  readonly rate: boolean;
  readonly stars: 2 | 3 | 4 | 5;
}

/** From the message to the answer, and for some to the stars. */
export const answering =
  ({ ticketId, owner, rate, stars }: Answering): Run =>
  async (world) => {
    await world.must(owner, 'community.messages', { cursor: null });
    await world.must(owner, 'ticket.get', { ticketId });
    await world.must(owner, 'ticket.confirm', world.write(ticketId));
    if (!rate) return;
    const { closure } = world.ticket(ticketId);
    const answers = { stars, dimensions: fiveStars, recommend: null, tags: [], words: '', photos: [] };
    await world.must(owner, 'satisfaction.rate', { requestId: requestId(), ticketId, closure, ...answers });
  };

/** 回访: the sheet, then what came of it. */
export const calling =
  ({ ticketId, openId }: { readonly ticketId: string; readonly openId: string }): Run =>
  async (world) => {
    // Where only some acts of the day are played, the owner may not have answered.
    if (world.ticket(ticketId).closedAt === null) return;
    await world.must(openId, 'ticket.callSheet', { ticketId, which: 'first' });
    const said = { service: 5, contractor: 4, fixed: true, nextAt: null, words: '' } as const;
    const input = { requestId: requestId(), ticketId, which: 'first', outcome: 'reached', ...said } as const;
    await world.must(openId, 'ticket.callBack', input);
  };

interface Opening {
  readonly openId: string;
  readonly homeId: string;
  readonly list: boolean;
  readonly file: boolean;
  readonly messages: boolean;
}

/** Opens the app without anything to report. */
export const opening =
  ({ openId, homeId, list, file, messages }: Opening): Run =>
  async (world) => {
    await world.must(openId, 'community.home', {});
    if (list) await world.must(openId, 'ticket.mine', { state: 'finished', cursor: null });
    if (file) await world.must(openId, 'home.file', { homeId, cursor: null });
    if (!messages) return;
    await world.must(openId, 'community.messages', { cursor: null });
    await world.must(openId, 'community.readMessages', { until: world.now });
  };

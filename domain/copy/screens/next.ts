import type { ClockView, SlotView } from '#domain/contract';
import type { QuoteState } from '#domain/quote';
import type { Sensitivity } from '#domain/taxonomy';
import { comesAtOnce, needsQuote, type Closing, type Rung, type Status } from '#domain/ticket';
import type { WarrantyVerdict } from '#domain/warranty';
import { sayMoment, saySlot } from '../time';

/** Whose next step is told: the owner waits for other things than the technician does. */
export type Viewer = 'owner' | 'technician' | 'office';

interface Known {
  readonly status: Status;
  readonly sensitivity: Sensitivity;
  readonly technician: string | null;
  readonly appointment: SlotView | null;
  readonly suspendedUntil: number | null;
  readonly clock: ClockView | null;
  readonly rated: boolean;
  readonly closing: Closing | null;
  /** Who looks for somebody while it is only reported. */
  readonly rung: Rung;
  /** Known on the ticket's own page only. */
  readonly quote?: { readonly state: QuoteState } | null;
  readonly warranty?: { readonly verdict: WarrantyVerdict };
}

const by = (known: Known, now: number, otherwise: string): string => {
  if (known.clock === null) return otherwise;
  return known.clock.dueAt > now ? `${sayMoment(known.clock.dueAt, now)} 前` : otherwise;
};

const late = (known: Known, now: number): boolean =>
  known.clock !== null && known.clock.stoppedAt === null && known.clock.dueAt <= now;

const who = (known: Known): string => known.technician ?? '师傅';

const visit = (known: Known, now: number): string => {
  if (comesAtOnce(known)) return '马上赶来';
  if (known.appointment === null) return '会打电话与您约时间';
  const slot = saySlot(known.appointment, now);
  return known.appointment.endsAt <= now ? `约的${slot}已经过了，可以催一下` : `${slot}上门`;
};

const pausedUntil = (known: Known, now: number): string =>
  known.suspendedUntil === null ? '维修暂停' : `暂停到${sayMoment(known.suspendedUntil, now)}`;

const refused = (known: Known): boolean => known.quote?.state === 'refused';

/** Routing has found nobody: people look for somebody now. */
const searching = ({ status, rung }: Known): boolean => status === 'reported' && rung !== 'routing';

const duplicate = ({ closing }: Known): boolean => closing === 'duplicate';

type Sentence = (known: Known, now: number) => string;

const forOwner = {
  reported: (known, now) => {
    if (searching(known)) return '正在为您找人，前台会打电话给您';
    return late(known, now) ? '超过了约定时间，前台正在亲自安排' : `正在安排师傅，${by(known, now, '很快')}会有人接单`;
  },
  dispatched: (known, now) =>
    late(known, now) ? '接单超时，正在换一位师傅' : `已派给${who(known)}，${by(known, now, '很快')}接单`,
  accepted: (known, now) => `${who(known)}已接单，${visit(known, now)}`,
  working: (known, now) =>
    late(known, now)
      ? `${who(known)}还在维修，已超过预计完工时间`
      : `${who(known)}正在维修，预计${by(known, now, '尽快')}完工`,
  quoted: (known) =>
    refused(known) ? `您没有同意报价，${who(known)}可以重新报价` : `${who(known)}报了价，您同意后才动工`,
  suspended: (known, now) => `${pausedUntil(known, now)}，之后${who(known)}接着修`,
  inspecting: (known, now) =>
    late(known, now) ? '监理还在验收，比约定的时间晚了' : `师傅修完了，监理正在验收，${by(known, now, '很快')}有结果`,
  finished: (known, now) => `请看看修好了没有，${by(known, now, '')}告诉我们`,
  closed: (known) => {
    if (duplicate(known)) return '和另一张工单是同一件事，进展在那里看';
    return known.rated ? '已评价，谢谢您' : '已关闭，欢迎评价';
  },
  cancelled: () => '已取消',
} as const satisfies Record<Status, Sentence>;

const appointed = (known: Known, now: number): string => {
  if (comesAtOnce(known)) return '紧急，马上上门';
  return known.appointment === null ? '未约时间，请打电话约' : `${saySlot(known.appointment, now)}上门`;
};

const offered = (known: Known, now: number): string => {
  if (comesAtOnce(known)) return '紧急，接单后马上出发';
  return known.appointment === null ? '未约时间，接单后打电话约' : appointed(known, now);
};

const forTechnician = {
  ...forOwner,
  dispatched: offered,
  accepted: appointed,
  // A line of a list does not know who pays, so it says neither.
  working: ({ warranty, quote }) => {
    if (warranty === undefined) return '正在维修';
    return needsQuote(warranty.verdict, quote) ? '先给业主报价，同意后再动工' : '维修中，完工时请拍照';
  },
  quoted: (known) => (refused(known) ? '业主没有同意，可以重新报价' : '已报价，等业主决定'),
  suspended: (known, now) => `${pausedUntil(known, now)}，到时点“恢复维修”`,
  inspecting: () => '已交监理验收，有结果会通知您',
  finished: () => '已完工，等业主确认',
  closed: () => '工单已结束',
} as const satisfies Record<Status, Sentence>;

const looking: Readonly<Record<Rung, string>> = {
  routing: '系统正在找人',
  supervisor: '系统没有找到人，已转维修监理',
  frontDesk: '没有人接，请前台打电话找人',
};

const forOffice = {
  reported: ({ rung }) => looking[rung],
  dispatched: (known) => `已派给${who(known)}，等接单`,
  accepted: (known, now) => `${who(known)}，${appointed(known, now)}`,
  working: (known) => `${who(known)}维修中`,
  quoted: (known) => (refused(known) ? '业主没有同意报价' : '已报价，等业主决定'),
  suspended: (known, now) => `${who(known)}，${pausedUntil(known, now)}`,
  inspecting: (known) => `${who(known)}已修完，等监理验收`,
  finished: () => '已完工，等业主确认',
  closed: (known) => {
    if (duplicate(known)) return '和另一张工单是同一件事';
    return known.rated ? '业主已评价' : '业主还没有评价';
  },
  cancelled: () => '这次报修已取消',
} as const satisfies Record<Status, Sentence>;

const sentences = { owner: forOwner, technician: forTechnician, office: forOffice } as const satisfies Record<
  Viewer,
  Record<Status, Sentence>
>;

/** What happens next and until when, in one sentence. */
export const nextWords = (known: Known, viewer: Viewer, now: number): string =>
  sentences[viewer][known.status](known, now);

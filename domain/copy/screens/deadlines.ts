import type { ClockKind, ClockState } from '#domain/clocks';
import type { ClockView } from '#domain/contract';
import { sayDuration, sayLeft, sayMoment } from '../time';

/** Between two answers of the cloud the phone can see for itself that a clock has moved on. */
export const clockStateAt = ({ state, warnAt, dueAt }: ClockView, now: number): ClockState => {
  if (state === 'kept' || state === 'missed' || state === 'paused') return state;
  if (now >= dueAt) return 'missed';
  return now >= warnAt ? 'warned' : 'running';
};

interface Promise {
  /** What is to happen by then. */
  readonly toDo: string;
  /** What happened. */
  readonly done: string;
}

/** What each clock promises an owner. */
const promises: Readonly<Record<ClockKind, Promise>> = {
  handOver: { toDo: '有人接单', done: '已接单' },
  arrival: { toDo: '到场', done: '已到场' },
  completion: { toDo: '完工', done: '已完工' },
  inspection: { toDo: '监理验收', done: '监理已验收' },
  answer: { toDo: '告诉我们修好了没有', done: '您已答复' },
  suspension: { toDo: '继续维修', done: '已继续维修' },
  recovery: { toDo: '物业经理与您联系', done: '物业经理已联系' },
  callBack: { toDo: '前台回访您', done: '前台已回访' },
  secondCallBack: { toDo: '前台再回访一次', done: '前台已再次回访' },
  complaintReply: { toDo: '给您答复', done: '已答复' },
  complaintResult: { toDo: '告诉您处理结果', done: '已告知处理结果' },
};

const stopped = ({ kind, dueAt }: ClockView, at: number, now: number): string =>
  at <= dueAt
    ? `${sayMoment(at, now)} ${promises[kind].done}，按时`
    : `${sayMoment(at, now)} ${promises[kind].done}，晚了 ${sayDuration(at - dueAt)}`;

/** The same for those who work on it, after the clock's own name: '还有 4 分钟，今天 15:20 前', '晚了 2 小时'. */
export const sayClock = (clock: ClockView, now: number): string => {
  const { stoppedAt, dueAt } = clock;
  if (stoppedAt !== null) {
    const over = stoppedAt - dueAt;
    return over > 0 ? `晚了 ${sayDuration(over)}，${sayMoment(stoppedAt, now)}` : `按时，${sayMoment(stoppedAt, now)}`;
  }
  if (clock.state === 'paused') return '暂停计时，恢复后接着算';
  return `${sayLeft(dueAt - now)}，${sayMoment(dueAt, now)} 到期`;
};

/** A deadline and whether it is kept, as one sentence: '今天 15:20 前有人接单，还有 4 分钟'. */
export const sayDeadline = (clock: ClockView, now: number): string => {
  const { toDo } = promises[clock.kind];
  if (clock.stoppedAt !== null) return stopped(clock, clock.stoppedAt, now);
  if (clock.state === 'paused') return `${toDo}的时限停着，恢复后接着算`;
  const due = sayMoment(clock.dueAt, now);
  const left = sayLeft(clock.dueAt - now);
  return clock.dueAt > now ? `${due} 前${toDo}，${left}` : `应在${due} 前${toDo}，${left}`;
};

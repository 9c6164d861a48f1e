import type { TimerName } from '#domain/health';
import type { MessageKind } from '#domain/messages';
import { sayDate, sayDuration } from '../time';
import { at, by, complaint, ticket, where, type Template } from './params';

/** What of a day's report is said in its message: '2026年11月22日 3 件投诉，抽到 1 件要核对'. */
export const sayDaily = (day: string, rows: number, drawn: number): string =>
  `${sayDate(day)} ${rows === 0 ? '没有投诉' : `${rows} 件投诉`}${drawn === 0 ? '' : `，抽到 ${drawn} 件要核对`}`;

/** What is said of a clock of a major complaint that was missed, by its name. */
export const sayMissed = (clock: string): string => `${clock}已过`;

/** What is wrong with the system, as its message says it: how many calls failed in one hour. */
export const sayFailures = (count: number): string => `一小时内有 ${count} 次没有办成`;

const timerText: Readonly<Record<TimerName, string>> = {
  'clock.tick': '时限提醒',
  'export.tick': '后台导出',
  'satisfaction.verify': '夜间核对',
};
/** A timer had stopped for so long (ms), and runs again. */
export const sayGap = (name: TimerName, silent: number): string =>
  `${timerText[name]}停了${sayDuration(silent)}，现在恢复了`;

/** What is done with bad scores and complaints, and the numbers about them. */
export const improvingMessages = {
  recoverySettled: {
    title: '物业经理的跟进有结果了',
    body: (p) => `${ticket(p)}已由物业经理处理${where(p.note, (what) => `：“${what}”`)}。请点开说说现在满意了吗。`,
  },
  recoveryAnswered: {
    title: '业主答复了您的跟进',
    body: (p) =>
      `${at(p)}${ticket(p)}您跟进后，业主有了答复${where(p.note, (answer) => `：${answer}`)}。原来的评价不变。`,
  },
  complaintMajor: {
    title: '有重大投诉，请您跟进',
    body: (p) =>
      `${at(p)}${complaint(p)}是重大投诉${where(p.note, (words) => `：${words}`)}。${by(p) || '请尽快'}答复业主，并亲自跟进。`,
  },
  complaintDaily: {
    title: '投诉日报写好了',
    body: (p) => `${where(p.note, (what) => `${what}。`)}请点开看答复和措施，抽到的请核对。`,
  },
  exportReady: {
    title: '您要的表格做好了',
    body: (p) =>
      `${where(p.note, (name) => `“${name}”`) || '您要的表格'}已经做好${where(p.due, (until) => `，${until} 前可以打开`)}。请点开下载。`,
  },
  sumsDiffer: {
    title: '有一天的统计对不上',
    body: (p) =>
      `${where(p.note, (day) => `${day} 的`) || '有一天的'}统计与重新计算的结果不同，已经记下。请联系技术人员核对，核对前请先不用这一天的数。`,
  },
  systemTrouble: {
    title: '系统有情况，请看一看',
    body: (p) => `${where(p.note, (what) => `${what}。`)}业主可能受到影响，请点开看是什么情况、怎么办。`,
  },
} as const satisfies Partial<Record<MessageKind, Template>>;

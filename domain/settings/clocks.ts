import type { ClockKind } from '#domain/clocks';
import type { Part } from '#domain/taxonomy';
import type { TimeMode } from '#domain/time';

/** How long everything may take, and when its clock runs, warns and is raised (product.md section 4). */
export interface ClockSettings {
  /** Minutes until a named person must have accepted (requirements rows 5 and 6). */
  readonly handOverMinutes: number;
  /** Minutes until somebody must be there where no slot was booked: urgent work (sensitivity A). */
  readonly arrivalMinutes: number;
  /** Hours of work on a part, counted from the booked slot, or from acceptance where there is none. */
  readonly completionHours: Readonly<Record<Part, number>>;
  /** Hours a supervisor has to inspect key works. */
  readonly inspectionHours: number;
  /** Hours an owner has to say fixed or not fixed; silence then closes the ticket as unanswered. */
  readonly answerHours: number;
  /** Hours a manager has to settle what went wrong. */
  readonly recoveryHours: number;
  /** 维修关闭后的24小时内必须进行第一次回访 (requirements row 31). */
  readonly callBackHours: number;
  /** 重点工程…维修结束后的2个月内进行第二次回访 (requirements row 33), calendar months. */
  readonly secondCallBackMonths: number;
  readonly complaint: ComplaintSettings;
  readonly ladderMinutes: LadderMinutes;
  /** Hours after a report or a reminder before an owner can remind (again). */
  readonly remindHours: number;
  /** When each clock runs. Ten minutes are ten minutes at night too. */
  readonly clockTime: Readonly<Record<ClockKind, TimeMode>>;
  /** Share of a clock's time after which it warns those who can still make it. */
  readonly warnShare: number;
  /** Share of a clock's time, above 1, after which the manager hears of it. At 1 it escalates to the supervisor. */
  readonly raiseShare: number;
}

/** 48 小时内给予回复, 处理结果在一周内反馈. Days are spans of 24 hours. */
export interface ComplaintSettings {
  readonly replyHours: number;
  readonly resultDays: number;
  /** 重大投诉: its first reply (requirements row 70; the plan names no hours). */
  readonly majorReplyHours: number;
  /** When the report of the day before is written and sent, '08:00' (投诉日报). */
  readonly dailyAt: string;
}

/** How long each person of the ladder (product.md section 5) has to find somebody before the next one has to. */
export interface LadderMinutes {
  readonly supervisor: number;
}

export const defaultClocks: ClockSettings = {
  handOverMinutes: 10,
  arrivalMinutes: 60,
  completionHours: {
    wall: 72,
    doorWindow: 48,
    floor: 72,
    ceiling: 72,
    roof: 120,
    exteriorWall: 120,
    waterproofing: 120,
    pipe: 24,
    drain: 24,
    sanitaryWare: 48,
    wiring: 24,
    lamp: 48,
    heating: 24,
    gas: 12,
    lift: 12,
  },
  inspectionHours: 24,
  answerHours: 72,
  recoveryHours: 24,
  callBackHours: 24,
  secondCallBackMonths: 2,
  complaint: { replyHours: 48, resultDays: 7, majorReplyHours: 4, dailyAt: '08:00' },
  ladderMinutes: { supervisor: 10 },
  remindHours: 4,
  clockTime: {
    handOver: 'always',
    arrival: 'always',
    completion: 'workdays',
    inspection: 'workdays',
    answer: 'always',
    suspension: 'always',
    recovery: 'always',
    callBack: 'always',
    secondCallBack: 'workdays',
    complaintReply: 'always',
    complaintResult: 'always',
  },
  warnShare: 0.8,
  raiseShare: 1.5,
};

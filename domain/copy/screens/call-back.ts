import type { CallBack, CallBackOutcome } from '#domain/ticket';

/** 回访: what is said on the telephone, and what came of it. */
export const callBackText = {
  open: { first: '打回访电话', second: '打第二次回访电话' } satisfies Record<CallBack, string>,
  title: { first: '第一次回访', second: '第二次回访' } satisfies Record<CallBack, string>,
  why: {
    first: '工单关闭后 24 小时内打一次，听听修得怎么样。',
    second: '重点工程修完两个月内再打一次，看有没有反复。',
  } satisfies Record<CallBack, string>,
  whom: '打给谁',
  nobody: '没有留下电话，请在业主名册里查号码。',
  someone: '师傅',
  script: '可以这样说',
  lines: {
    first: (about: string, technician: string) => [
      '您好，我是物业前台，打扰您一分钟。',
      `您家${about}的问题，${technician}修好了吗，有没有再出现？`,
      '师傅按约定时间到了吗，走的时候收拾干净了吗？',
      '还有什么想让我们改进的？',
      '没修好我现在就帮您安排返修。谢谢您。',
    ],
    second: (about: string, technician: string) => [
      '您好，我是物业前台，打扰您一分钟。',
      `之前${technician}来修过${about}，现在还好吗？`,
      '下雨或用水多的时候，有没有再出现？',
      '有反复我现在就帮您登记。谢谢您。',
    ],
  } satisfies Record<CallBack, (about: string, technician: string) => readonly string[]>,
  outcome: '结果',
  outcomes: { reached: '接通了', notReached: '没接通', refused: '不愿意说' } satisfies Record<CallBackOutcome, string>,
  outcomeNote: {
    reached: '把对方说的记下来。',
    notReached: '时限继续走，请换个时间再打。',
    refused: '记下就算打过，不再打扰。',
  } satisfies Record<CallBackOutcome, string>,
  words: '对方说了什么',
  hint: '照原话记，例如：不漏了，师傅很客气',
  missingOutcome: '打完电话，请选结果',
  missingWords: '接通了，请记一句对方说的话',
  submit: {
    reached: '记下回访，接通了',
    notReached: '记下这次没接通',
    refused: '记下对方不愿意说',
  } satisfies Record<CallBackOutcome, string>,
  submitChoosing: '记下回访',
  done: '已记下',
  notNow: '这张工单现在不用回访',
  before: '打过的电话',
  line: (which: string, outcome: string) => `${which}，${outcome}`,
} as const;

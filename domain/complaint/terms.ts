/** 投诉 (product.md section 9): received, answered within 48 hours, settled within 7 days. */
export const complaintStates = ['received', 'replied', 'settled'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** `major` 重大投诉 (requirements row 70) is on a track of its own: the managers hear of it at once, its reply is due sooner. */
export const severities = ['normal', 'serious', 'major'] as const;
export type Severity = (typeof severities)[number];

/**
 * What is written on a complaint. `add`: the person who complained adds words or photos; `follow`: a measure taken
 * (有效措施); `grade`: another severity; `link`: it became one of a group (群诉).
 */
export const complaintEvents = ['receive', 'add', 'reply', 'settle', 'follow', 'grade', 'link'] as const;
export type ComplaintEvent = (typeof complaintEvents)[number];

/** 投诉日报, exactly these columns (requirements row 71). */
export const dailyColumns = ['voice', 'receivedAt', 'reply', 'repliedAt', 'handler', 'measures'] as const;
export type DailyColumn = (typeof dailyColumns)[number];

/** 抽查: what somebody found who looked one line of the daily report up. */
export const checkResults = ['true', 'incomplete', 'untrue'] as const;
export type CheckResult = (typeof checkResults)[number];

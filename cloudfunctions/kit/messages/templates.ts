import type { MessageSubject } from '#domain/messages';

/**
 * The one subscribe-message template 「工单进度通知」 that every kind of message uses. The id belongs to the
 * mini-program's account, so it comes from the function's environment; the phone asks for the same one.
 */
export const templateId = process.env['ANJU_TEMPLATE'] ?? 'anju-ticket-progress';

const start = 'pages/start/index';

/** Where a tap on a subscribe message leads: the start page finds the screen for the person's role. */
export const pageFor = (subject: MessageSubject, subjectId: string): string =>
  subject === 'home' ? start : `${start}?${subject}=${subjectId}`;

import { subscribeData } from '#domain/copy';
import type { MessageDocument } from '../../../cloudfunctions/schema';
import { pageFor } from '../../../cloudfunctions/kit/messages/templates';
import { countedBy, doubled, type House, type Rule } from './rule';

/** The same thing to the same person: whatever the id says. */
const told = ({ subjectId, version, kind, personId, params }: MessageDocument): string =>
  [subjectId, version ?? '', kind, personId, JSON.stringify(params)].join(' ');

export const messages: Rule = {
  sentence: '一件事对一个人只说一次',
  broken: ({ all }) => doubled(all('messages').map(told)),
};

interface Sent {
  readonly openId: unknown;
  readonly page: unknown;
  readonly data: unknown;
}

/** Field by field, because the wire keeps no order. */
const keyOf = ({ openId, page, data }: Sent): string => {
  const fields = Object.entries(data as Readonly<Record<string, unknown>>).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([openId, page, fields]);
};

const keyOfMessage = ({ openId, subject, subjectId, kind, params, at }: MessageDocument): string => {
  const { number = '', title = '' } = params;
  return keyOf({ openId, page: pageFor(subject, subjectId), data: subscribeData(kind, { number, title }, at) });
};

const isGiven = ({ errcode }: House['sent'][number]): boolean => errcode === 0;
const keyOfSent = ({ params: { touser: openId, page, data } }: House['sent'][number]): string =>
  keyOf({ openId, page, data });

/** Whether something was sent of which it is not noted yet. */
export const isSentUnnoted = ({ all, sent }: House): boolean => {
  const given = new Set(sent.filter(isGiven).map(keyOfSent));
  return all('messages').some((message) => message.outcome === 'waiting' && given.has(keyOfMessage(message)));
};

/** Does not hold where a process dies between sending and noting it: see README. */
export const sends: Rule = {
  sentence: '一条消息最多推送一次，没记下来的不推送',
  broken: ({ all, sent }) => {
    const wanted = countedBy(all('messages'), keyOfMessage);
    const known = new Set(all('people').map(({ openId }) => openId));
    const given = sent.filter((one) => isGiven(one) && known.has(String(one.params['touser']))).map(keyOfSent);
    return [...countedBy(given, (key) => key)]
      .filter(([key, count]) => count > (wanted.get(key) ?? 0))
      .map(([key, count]) => `${count} × ${key}`);
  },
};

export const replies: Rule = {
  sentence: '记下来的回答，都是办成了的事',
  broken: ({ all }) => {
    const events = new Set(all('ticketEvents').map(({ ticketId, version }) => `${ticketId} ${version}`));
    const answers = all('ratings').flatMap(({ revisions }) => revisions.map(({ revision }) => String(revision)));
    const revisions = countedBy(answers, (revision) => revision);
    const given: readonly Stored[] = all('requests').map(({ _id, reply }) => ({ _id, ...(reply as object) }));
    const claimed = countedBy(
      given.flatMap(({ revision }) => (revision === undefined ? [] : [String(revision)])),
      (revision) => revision,
    );
    return [
      ...given
        .filter(({ ticketId, version }) => ticketId !== undefined && version !== undefined)
        .filter(({ ticketId, version }) => !events.has(`${ticketId ?? ''} ${version ?? ''}`))
        .map(({ _id }) => `${_id}: nothing happened`),
      ...[...claimed]
        .filter(([revision, count]) => count > (revisions.get(revision) ?? 0))
        .map(([revision]) => `more replies than ratings of revision ${revision}`),
    ];
  },
};

interface Stored {
  readonly _id: string;
  readonly ticketId?: string;
  readonly version?: number;
  readonly revision?: number;
}

import { el } from '../runtime/shell/dom';
import type { WorkbenchBoot } from './boot';
import type { CloudCall, CloudState, LogLine, OutboxMessage } from './cloud-state';
import { clockTime, size } from './format';

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

type Names = (openId: string | undefined) => string;

const namesOf =
  ({ people }: WorkbenchBoot): Names =>
  (openId) =>
    people.find((person) => person.openId === openId)?.label ??
    (openId === undefined || openId === '' ? '系统' : openId);

const empty = (text: string): HTMLElement => el('p', { className: 'empty', text });

const slow = (call: CloudCall): boolean => call.ms > 1000;

const callRow =
  (names: Names) =>
  (call: CloudCall): HTMLElement => {
    const title = call.procedure ?? call.function;
    const who = call.trigger === undefined ? names(call.openId) : `触发：${call.trigger}`;
    const numbers = [
      `${Math.round(call.ms)} ms`,
      `数据库 ${call.dbCalls} 次`,
      `检查 ${call.examined} 篇`,
      size(call.replyBytes),
    ];
    const state = call.ok ? '成功' : String(call.code ?? '失败');
    const flags = (call.flagged ?? []).map((flag) => el('div', { className: 'flag', text: `没有索引支持：${flag}` }));
    return el('li', { className: `row ${call.ok ? '' : 'row-bad'}` }, [
      el('div', { className: 'row-head' }, [
        el('time', { text: clockTime(call.at) }),
        el('strong', { text: title }),
        el('span', { className: 'row-who', text: who }),
        el('span', { className: `state ${call.ok ? 'state-ok' : 'state-bad'}`, text: state }),
      ]),
      el('div', { className: `row-numbers ${slow(call) ? 'row-slow' : ''}`, text: numbers.join('　') }),
      ...flags,
    ]);
  };

const fieldsOf = (params: OutboxMessage['params']): [string, string][] => {
  const data = (params['data'] ?? {}) as Record<string, { value?: unknown }>;
  return Object.entries(data).map(([key, field]) => [key, textOf(field.value)]);
};

const messageRow =
  (names: Names) =>
  (message: OutboxMessage): HTMLElement => {
    const { params } = message;
    const sent = message.errcode === 0;
    const template = textOf(params['templateId'] ?? params['template_id']);
    const lines = fieldsOf(params).map(([key, value]) =>
      el('div', { className: 'message-line' }, [el('span', { text: key }), el('b', { text: value })]),
    );
    return el('li', { className: `row ${sent ? '' : 'row-bad'}` }, [
      el('div', { className: 'row-head' }, [
        el('time', { text: clockTime(message.at) }),
        el('strong', { text: `发给 ${names(textOf(params['touser']))}` }),
        el('span', { className: 'row-who', text: template }),
        el('span', {
          className: `state ${sent ? 'state-ok' : 'state-bad'}`,
          text: sent ? '会发出' : `未发出 ${message.errcode}`,
        }),
      ]),
      ...lines,
      ...(params['page'] === undefined
        ? []
        : [el('div', { className: 'row-numbers', text: `点开到 ${textOf(params['page'])}` })]),
      ...(sent ? [] : [el('div', { className: 'row-numbers', text: message.errmsg })]),
    ]);
  };

const checkRow = (message: OutboxMessage): HTMLElement =>
  el('li', { className: 'row' }, [
    el('div', { className: 'row-head' }, [
      el('time', { text: clockTime(message.at) }),
      el('strong', { text: message.api }),
    ]),
    el('div', {
      className: 'row-numbers',
      text: `${message.errcode === 0 ? '已调用' : `${message.errcode} ${message.errmsg}`}　${JSON.stringify(message.params).slice(0, 200)}`,
    }),
  ]);

const logRow =
  (names: Names) =>
  (line: LogLine): HTMLElement =>
    el('li', { className: `row row-${line.level}` }, [
      el('div', { className: 'row-head' }, [
        el('time', { text: clockTime(line.at) }),
        el('strong', { text: line.function === '' ? names(undefined) : line.function }),
        el('span', { className: 'row-who', text: line.level }),
      ]),
      el('pre', { text: line.text }),
    ]);

const list = (rows: readonly HTMLElement[], nothing: string): HTMLElement =>
  rows.length === 0 ? empty(nothing) : el('ul', { className: 'rows' }, rows);

/** Newest first. */
const latest = <T>(items: readonly T[]): T[] => [...items].reverse();

const isMessage = (message: OutboxMessage): boolean => message.api.startsWith('subscribeMessage');

export const feedNames = ['云端调用', '消息', '内容检查', '日志'] as const;
export type FeedName = (typeof feedNames)[number];

/** One of the lists beside the phone. */
export const drawFeed = (name: FeedName, state: CloudState, boot: WorkbenchBoot): HTMLElement => {
  const names = namesOf(boot);
  const outbox = latest(state.outbox);
  if (name === '云端调用')
    return list(latest(state.calls).map(callRow(names)), '这里会列出每次云函数调用：用时、数据库次数、检查的文档数。');
  if (name === '消息')
    return list(outbox.filter(isMessage).map(messageRow(names)), '这里会列出本该发到微信的订阅消息。');
  if (name === '内容检查')
    return list(outbox.filter((message) => !isMessage(message)).map(checkRow), '这里会列出文字与图片的内容安全检查。');
  return list(latest(state.log).map(logRow(names)), '这里会列出云函数写下的日志。');
};

export const feedCounts = (state: CloudState): Readonly<Record<FeedName, number>> => ({
  云端调用: state.calls.length,
  消息: state.outbox.filter(isMessage).length,
  内容检查: state.outbox.filter((message) => !isMessage(message)).length,
  日志: state.log.length,
});

import { clockFor } from '#domain/clocks';
import { closingText, suspensionReasonText } from '#domain/copy';
import type { MessageKind } from '#domain/messages';
import { defaultSettings } from '#domain/settings';
import type { EventKind } from '#domain/ticket';
import { timeAt } from '#domain/time';
import type { CommunityDocument, TicketDocument, TicketEventDocument } from '../../../../../cloudfunctions/schema';
import type { Draft } from '../../../../../cloudfunctions/kit/tickets/life/draft';
import { told } from '../../../../../cloudfunctions/kit/tickets/people/messages';
import { time } from '../../../../domain/clocks/support';

const START = timeAt('2026-02-09', '09:00');
const clock = clockFor('callBack', { settings: defaultSettings, time, now: START });
const member = (role: 'supervisor' | 'frontDesk' | 'manager') => ({
  role,
  personId: role,
  openId: role,
  name: role,
  phone: '',
});
const community = {
  team: [member('supervisor'), member('frontDesk'), member('manager')],
  settings: defaultSettings,
} as unknown as CommunityDocument;
const ticket = {
  ...{ _id: 't1', number: 'AJ1', version: 4, home: '3栋2单元501', status: 'accepted' },
  ...{ place: 'kitchen', part: 'pipe', symptom: 'leak', clocks: [clock], firstContact: null },
  ...{
    followers: [{ personId: 'owner', openId: 'owner' }],
    assignment: { personId: 'master', openId: 'master', name: '陈强' },
  },
  ...{ appointment: null, quote: null, suspension: null, mergedInto: null },
} as unknown as TicketDocument;
const event = (kind: EventKind, other: Partial<TicketEventDocument> = {}): TicketEventDocument =>
  ({
    ...{ _id: 't1:4', ticketId: 't1', version: 4, kind, at: START, note: '还在漏', callBack: null },
    ...{ by: { role: 'technician', personId: 'master', name: '陈强' } },
    ...other,
  }) as unknown as TicketEventDocument;

const messages = (events: readonly TicketEventDocument[], other: Partial<TicketDocument> = {}) =>
  told({ ticket: { ...ticket, ...other }, events, messages: [] }, community).messages;
const who = (events: readonly TicketEventDocument[], other: Partial<TicketDocument> = {}) =>
  messages(events, other).map(({ kind, personId }) => `${kind}→${personId}`);

describe('发生了什么，告诉谁', () => {
  test.each<[EventKind, readonly string[]]>([
    ['report', ['reported→owner']],
    ['dispatch', ['workOrder→master', 'dispatched→owner']],
    ['accept', ['accepted→owner']],
    ['decline', []],
    ['expire', []],
    ['arrive', ['arrived→owner']],
    ['finish', ['finished→owner']],
    ['confirm', ['closed→master']],
    ['reopen', ['reopened→supervisor']],
    ['lapse', ['closed→owner']],
    ['suspend', ['suspended→owner']],
    ['resume', ['resumed→owner']],
    ['quote', ['quoted→owner']],
    ['consent', ['consented→master']],
    ['refuse', ['refused→master']],
    ['submit', ['toInspect→supervisor']],
    ['pass', ['finished→owner', 'inspectionPassed→master']],
    ['rework', ['reworked→master']],
    ['toSupervisor', ['raised→supervisor']],
    ['toFrontDesk', ['raised→frontDesk']],
    ['assign', ['workOrder→master', 'dispatched→owner']],
    ['recall', []],
    ['amend', []],
    ['merge', ['merged→owner']],
    ['link', []],
    ['callBack', []],
  ])('%s', (kind, expected) => {
    expect(who([event(kind)])).toEqual(expected);
  });

  test('改时间、取消：师傅一定知道，不是业主自己改的才告诉业主', () => {
    const byOwner = { by: { role: 'owner', personId: 'owner', name: '王丽华' } } as const;
    expect(who([event('reschedule', byOwner)])).toEqual(['rescheduled→master']);
    expect(who([event('reschedule')])).toEqual(['rescheduled→master', 'rescheduled→owner']);
    expect(who([event('cancel', byOwner)])).toEqual(['cancelled→master']);
    expect(who([event('cancel')])).toEqual(['cancelled→master', 'cancelled→owner']);
  });

  test.each([
    ['reported', 'supervisor'],
    ['dispatched', 'supervisor'],
    ['accepted', 'master'],
    ['working', 'master'],
  ] as const)('催单，%s 的时候催 %s，前台都知道', (status, first) => {
    expect(who([event('remind')], { status })).toEqual([`reminded→${first}`, 'reminded→frontDesk']);
  });

  test('说的话给对面的人，自己不用再听一遍', () => {
    const byOwner = { by: { role: 'owner', personId: 'owner', name: '' } } as const;
    expect(who([event('say', byOwner)])).toEqual(['said→master', 'said→frontDesk']);
    expect(who([event('say')])).toEqual(['said→owner']);
    const two = [
      { personId: 'owner', openId: '' },
      { personId: 'family', openId: '' },
    ];
    expect(who([event('say', { by: { role: 'frontDesk', personId: 'owner', name: '' } })], { followers: two })).toEqual(
      ['said→family'],
    );
  });

  test('没有人做的工单不告诉师傅', () => {
    expect(who([event('dispatch')], { assignment: null })).toEqual(['dispatched→owner']);
  });

  test('报修当时就派出去的，只说派给了谁；先前说过的话还在', () => {
    const both = [event('report'), event('dispatch', { _id: 't1:5' })];
    expect(who(both)).toEqual(['workOrder→master', 'dispatched→owner']);
    expect(who([event('report'), event('reschedule')])).toContain('reported→owner');
    const before = [{ kind: 'recovery' }] as unknown as Draft['messages'];
    const draft = { ticket, events: [event('accept')], messages: before } as unknown as Draft;
    expect(told(draft, community).messages.map(({ kind }) => kind)).toEqual(['recovery', 'accepted']);
  });
});

describe('通知里写了什么', () => {
  const note = (kind: EventKind, other: Partial<TicketDocument> = {}) =>
    messages([event(kind)], other)[0]?.params['note'];

  test('说过的话照样写，别的事不带', () => {
    for (const kind of ['reopen', 'refuse', 'say', 'rework'] as const) expect(note(kind)).toBe('还在漏');
    for (const kind of ['accept', 'arrive', 'resume', 'submit'] as const) expect(note(kind)).toBe('');
  });

  test('怎么关闭的、为什么停、多少钱、并到哪一张', () => {
    expect(note('confirm')).toBe(closingText.fixed);
    expect(note('lapse')).toBe(closingText.unanswered);
    expect(note('suspend')).toBe('');
    const suspension = {
      reason: 'parts',
      note: '',
      since: START,
      until: START,
    } as unknown as TicketDocument['suspension'];
    expect(note('suspend', { suspension })).toBe(suspensionReasonText[suspension?.reason ?? 'parts']);
    const lines = [{ kind: 'labour', name: '', unit: '', unitPrice: 5000, quantity: 2 }];
    const quote = { lines } as unknown as TicketDocument['quote'];
    for (const kind of ['quote', 'consent'] as const) {
      expect(note(kind, { quote })).toMatch(/100/);
      expect(note(kind)).toBe('');
    }
    expect(note('merge', { mergedInto: { id: 't2', number: 'AJ2' } })).toBe('AJ2');
    expect(note('merge')).toBe('');
  });

  test('谁来、什么时候、最晚什么时候，没有就空着', () => {
    const [message] = messages([event('accept')]);
    expect(message?.params).toMatchObject({ number: 'AJ1', home: '3栋2单元501', technician: '陈师傅', slot: '' });
    expect(message?.params['due']).not.toBe('');
    const bare = messages([event('accept')], { assignment: null, clocks: [] })[0]?.params;
    expect(bare).toMatchObject({ technician: '', due: '' });
    const appointment = {
      ...{ date: '2026-02-09', from: '10:00', to: '12:00' },
      startsAt: START,
      endsAt: START + 7_200_000,
    } as TicketDocument['appointment'];
    expect(messages([event('accept')], { appointment })[0]?.params['slot']).not.toBe('');
  });

  test('一件事一个人一条，再写一次还是那一条', () => {
    expect(messages([event('accept')]).map(({ _id }) => _id)).toEqual(['t1:4:accepted:owner']);
  });

  test('从自己那张重复的工单知道的，打开的是自己那张，读不到是谁家', () => {
    const followers = [{ personId: 'neighbour', openId: '', through: 't9' }];
    const [message] = messages([event('accept')], { followers });
    expect(message).toMatchObject({ subjectId: 't9', version: null, _id: 't9:t1-4:accepted:neighbour' });
    expect(message?.params['home']).toBe('');
  });

  test('小区自己的话跟着通知走', () => {
    const kind: MessageKind = 'accepted';
    const own = { ...community, settings: { ...defaultSettings, messageTexts: { [kind]: '本小区的话' } } };
    const draft = { ticket, events: [event('accept')], messages: [] } as unknown as Draft;
    expect(told(draft, own as CommunityDocument).messages[0]?.params).toMatchObject({ own: '本小区的话' });
    expect(told(draft, community).messages[0]?.params).toMatchObject({ own: '' });
  });
});

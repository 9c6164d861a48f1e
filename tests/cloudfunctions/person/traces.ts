import { requestId, type TestCloud } from '../../support/cloud';
import { leakIn, reporting, stepsOn } from '../../support/steps';

interface Left {
  readonly tickets: readonly string[];
  readonly pictures: Readonly<Record<'work' | 'rating' | 'complaint' | 'exported', string>>;
}

const communityId = 'anju';
const homeId = 'h-501';

/** In another home, where they are bound to nothing: named as the one who opens the door, and as the one who called. */
async function elsewhere(test: TestCloud): Promise<void> {
  const contact = { name: '李建国', phone: '13800000001' };
  await test.must('neighbour', 'ticket.report', reporting({ ...leakIn('h-502'), visitContact: contact }));
  await test.must('frontDesk', 'ticket.reportFor', {
    ...{ requestId: requestId(), homeId: 'h-502', place: 'kitchen', part: 'pipe', symptom: 'leak' },
    ...{ words: '替邻居报', photos: [], slotId: null, channel: 'phone', caller: contact },
  });
}

/** Everything an owner can leave behind: in one's own home, in another's words, in the public area, at the desk. */
export async function leaveTraces(test: TestCloud): Promise<Left> {
  const steps = stepsOn(test);
  const request = () => ({ requestId: requestId() });
  const work = await test.upload('owner');
  const rating = await test.upload('owner');
  const complaint = await test.upload('owner');

  const closed = await steps.closed(await steps.report({ photos: [work] }));
  const rate = steps.rateInput(closed, { stars: 4, words: '师傅很耐心', photos: [rating] });
  await test.must('owner', 'satisfaction.rate', rate);

  const area = { kind: 'area', communityId, building: '3栋', floor: '2层' } as const;
  const publicArea = { site: area, place: 'corridor', part: 'lamp', symptom: 'broken' } as const;
  const { ticketId: inPublic } = await test.must('owner', 'ticket.report', { ...reporting(), ...publicArea });

  const visitContact = { name: '李建国', phone: '13800000001' };
  const { ticketId: ofFamily } = await test.must('family', 'ticket.report', reporting({ visitContact }));
  await test.must('owner', 'ticket.say', { ...request(), ticketId: ofFamily, words: '我六点到家', photos: [] });

  const { ticketId: byPhone } = await test.must('frontDesk', 'ticket.reportFor', {
    ...{ ...request(), homeId, place: 'kitchen', part: 'pipe', symptom: 'leak', words: '水管漏水', photos: [] },
    ...{ slotId: null, channel: 'phone', caller: { name: '李建国', phone: '13800000001' } },
  });

  await elsewhere(test);

  const about = { communityId, homeId, ticketId: closed, words: '来得太晚', photos: [complaint] };
  await test.must('owner', 'complaint.make', { ...request(), ...about });
  const { code } = await test.must('owner', 'home.invite', { ...request(), homeId, relation: 'tenant' });
  await test.must('stranger', 'home.bindByCode', { ...request(), code, name: '王小满' });
  await test.must('owner', 'home.invite', { ...request(), homeId, relation: 'family' });
  await test.must('owner', 'home.askDesk', { ...request(), phone: '13800000001', name: '李建国' });
  const { fileId: exported } = await test.must('owner', 'person.export', {});
  return { tickets: [closed, inPublic, ofFamily, byPhone], pictures: { work, rating, complaint, exported } };
}

import { HOUR } from '#domain/time';
import { requestId } from '../../support/cloud';
import { taken } from './care';
import type { Walk } from './walk';

const communityId = 'anju';
const cursor = null;
const request = () => ({ requestId: requestId() });

/** A complaint with a picture about a ticket, added to, followed, graded, answered and settled. */
async function complaint({ test, steps }: Walk): Promise<void> {
  const about = { communityId, homeId: 'h-501', ticketId: await steps.report(), words: '一直没人来' };
  const photos = [await test.upload('family')];
  const { complaintId } = await test.must('family', 'complaint.make', { ...request(), ...about, photos });
  const write = (words: string) => {
    const version = test.all('complaints').find(({ _id }) => _id === complaintId)?.version ?? 1;
    return { ...request(), complaintId, version, words };
  };
  const more = [await test.upload('family')];
  await test.must('family', 'complaint.add', { ...write('又等了一天'), photos: more });
  await test.must('manager', 'complaint.follow', write('已联系师傅'));
  await test.must('frontDesk', 'complaint.grade', { ...write('影响多户'), severity: 'major' });
  const other = await test.must('frontDesk', 'complaint.makeFor', taken({ severity: 'major' }));
  const { version } = write('');
  const linking = { ...request(), complaintId, version, otherId: other.complaintId, title: '三栋漏水' };
  await test.must('manager', 'complaint.link', linking);
  await test.must('manager', 'complaint.queue', { communityId, show: 'major', cursor });
  await test.must('manager', 'complaint.queue', { communityId, show: 'all', cursor });
  const groupId = test.all('complaintGroups')[0]?._id ?? '';
  await test.must('frontDesk', 'complaint.group', { groupId });
  await test.must('frontDesk', 'complaint.replyGroup', { ...request(), groupId, words: '今天下午统一处理' });
  await test.must('frontDesk', 'complaint.reply', write('明早上门'));
  await test.must('frontDesk', 'complaint.settle', write('已修好并道歉'));
  await test.cloud.clock.advance(3_000);
  await test.must('family', 'complaint.get', { complaintId });
  await test.must('manager', 'complaint.get', { complaintId });
  await test.must('family', 'complaint.mine', { cursor });
}

/** The report of a day, one line of it looked up. */
async function daily({ test }: Walk): Promise<void> {
  test.skip(24 * HOUR);
  await test.cloud.clock.advance(HOUR);
  const written = test.all('complaintDailies').find(({ rows }) => rows.length > 0);
  const { day, complaintId } = { day: written?.day ?? '', complaintId: written?.rows[0]?.complaintId ?? '' };
  await test.must('frontDesk', 'complaint.daily', { communityId, day });
  const found = { communityId, day, complaintId, result: 'true', words: '属实' } as const;
  await test.must('manager', 'complaint.check', { ...request(), ...found });
}

/** Few stars, looked after to the end; the lists of calls and the sheet before one. */
async function care({ test, steps }: Walk): Promise<void> {
  const ticketId = await steps.closed(await steps.report());
  await test.must('frontDesk', 'ticket.callBacks', { communityId, list: 'first', cursor });
  await test.must('frontDesk', 'ticket.callSheet', { ticketId, which: 'first' });
  const unhappy = steps.callInput(ticketId, { fixed: false, service: 1, words: '还在漏' });
  await test.must('frontDesk', 'ticket.callBack', unhappy);
  const recoveryId = steps.stored(ticketId).recovery?.id ?? '';
  const write = (version: number) => ({ ...request(), recoveryId, version });
  await test.must('manager', 'recovery.list', { communityId, state: 'open', cursor });
  await test.must('manager', 'recovery.get', { recoveryId });
  await test.must('manager', 'recovery.contact', { ...write(1), words: '已致电' });
  await test.must('manager', 'recovery.measure', { ...write(2), measure: 'visit', words: '' });
  await test.must('manager', 'recovery.close', { ...write(3), words: '换了整段水管' });
  await test.must('owner', 'recovery.mine', { recoveryId });
  await test.must('owner', 'recovery.answer', { ...write(4), answer: 'satisfied', words: '' });
}

/** Every procedure of `careRows` at least once, the writes at their most expensive. */
export async function walkCare(walk: Walk): Promise<void> {
  await complaint(walk);
  await care(walk);
  await daily(walk);
}

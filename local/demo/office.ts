import { DAY, dayOf, HOUR, MINUTE } from '#domain/time';
import type { Acting } from './acting';
import type { Agenda } from './agenda';
import { homeOf } from './documents';
import { COMMUNITY } from './ids';

const OWNER = 'demo-owner-wang';
const NEIGHBOUR = 'demo-owner-li';
const FRONT_DESK = 'demo-frontdesk-lin';
const SUPERVISOR = 'demo-supervisor-ma';
const MANAGER = 'demo-manager-gao';

/** Something that is going on when the newcomer looks, put on the agenda that ends at `end` (epoch ms). */
export type Scene = (acting: Acting, agenda: Agenda, end: number) => void;

/** Complained about and answered by the front desk; the result is still to come. */
const noiseComplained: Scene = ({ stage }, agenda, end) => {
  agenda.add(end - 26 * HOUR, async () => {
    const { complaintId, version } = await stage.call(OWNER, 'complaint.make', {
      requestId: stage.requestId(),
      communityId: COMMUNITY,
      homeId: homeOf(OWNER),
      ticketId: null,
      words: '地下车库的道闸这周坏了三次，早上上班要排队等十几分钟。',
      photos: [],
    });
    agenda.add(end - 20 * HOUR, async () => {
      await stage.call(FRONT_DESK, 'complaint.reply', {
        requestId: stage.requestId(),
        complaintId,
        version,
        words: '给您添麻烦了。道闸电机已经报厂家更换，更换前早高峰由保安人工放行，本周五前给您结果。',
      });
    });
  });
};

/** Key works: the supervisor has to inspect them. */
const bathroomSealed: Scene = (acting, agenda, end) => {
  const owner = 'demo-owner-zhou';
  agenda.add(end - 2 * DAY - HOUR, async () => {
    const ticketId = await acting.report({
      owner,
      defect: ['bathroom', 'waterproofing', 'leak'],
      words: '淋浴房外面的墙根一直返潮，墙面起鼓。',
      motif: 'stain',
      slot: 0,
    });
    const technician = await acting.technicianOf(owner, ticketId);
    const arrival = await acting.visitOf(owner, ticketId);
    agenda.add(end - 2 * DAY - 55 * MINUTE, () => acting.move(technician, 'ticket.accept', ticketId));
    agenda.add(arrival, () => acting.move(technician, 'ticket.arrive', ticketId));
    agenda.add(arrival + 3 * HOUR, () =>
      acting.finish(technician, ticketId, '铲除饰面，涂膜防水两遍上翻三十公分，闭水试验四十八小时不渗。'),
    );
  });
};

/** Somebody called: the only one who could come has declined, and the supervisor has ten minutes to find another. */
const heatingFails: Scene = (acting, agenda, end) => {
  agenda.add(end - 9 * MINUTE, async () => {
    const { stage } = acting;
    const defect = { place: 'livingRoom', part: 'heating', symptom: 'noHeat' } as const;
    const { ticketId } = await stage.call(FRONT_DESK, 'ticket.reportFor', {
      requestId: stage.requestId(),
      homeId: homeOf('demo-owner-sun'),
      ...defect,
      words: '老人打来电话，说客厅暖气一点不热，家里有小孩。',
      photos: [],
      slotId: null,
      channel: 'phone',
      caller: { name: '孙秀英', phone: '19900000105' },
    });
    agenda.add(end - 4 * MINUTE, async () => {
      // At night nobody is on shift, and it has gone to the supervisor already.
      const { status } = await acting.look(FRONT_DESK, ticketId);
      if (status !== 'dispatched') return;
      const technician = await acting.technicianOf(FRONT_DESK, ticketId);
      await stage.call(technician, 'ticket.decline', {
        ...(await acting.named(technician, ticketId)),
        note: '今天排满了，最早明天下午。',
      });
    });
  });
};

/** Two homes above each other, the same wet wall: a duplicate or one cause, for the front desk to say. */
const riserLeaks: Scene = (acting, agenda, end) => {
  const tell = (owner: string, words: string, hours: number): void => {
    agenda.add(end - hours * HOUR, async () => {
      const told = { owner, words, motif: 'stain', slot: 6 } as const;
      const ticketId = await acting.report({ ...told, defect: ['kitchen', 'pipe', 'leak'] });
      const technician = await acting.technicianOf(owner, ticketId);
      agenda.add(end - hours * HOUR + 5 * MINUTE, () => acting.move(technician, 'ticket.accept', ticketId));
    });
  };
  tell(NEIGHBOUR, '厨房立管根部在渗水，地上总是湿的。', 7);
  tell(OWNER, '厨房墙角的管道边上往下滴水，楼上说他们家也湿。', 5);
};

/** What a supervisor and a manager have put on record. */
const onRecord: Scene = ({ stage }, agenda, end) => {
  agenda.add(end - 3 * HOUR, async () => {
    await stage.call(MANAGER, 'contractor.penalise', {
      requestId: stage.requestId(),
      contractorId: 'anxin',
      ticketNumber: null,
      kind: 'late',
      amount: 20_000,
      words: '本月第二次超过预约时段到场，按合同第七条扣罚。',
    });
    await stage.call(MANAGER, 'staff.takeLeave', {
      requestId: stage.requestId(),
      communityId: COMMUNITY,
      staffId: 'staff-tech-sun',
      from: dayOf(end + 3 * DAY),
      to: dayOf(end + 5 * DAY),
      words: '回老家办事',
    });
  });
  agenda.add(end - 2 * HOUR, async () => {
    const { items } = await stage.call(FRONT_DESK, 'ticket.queue', {
      communityId: COMMUNITY,
      view: 'callBack',
      cursor: null,
    });
    const [closed] = items;
    if (closed === undefined) return;
    await stage.call(SUPERVISOR, 'case.promote', {
      requestId: stage.requestId(),
      ticketId: closed.id,
      title: '一次上门解决的做法',
      cause: '到场前先看业主照片和位置，判断需要的材料。',
      measure: '带齐备件一次修好，当场试用并请业主确认。',
      lesson: '派单后先打电话问两句，能少跑一趟。',
    });
  });
};

export const officeScenes: readonly Scene[] = [noiseComplained, bathroomSealed, heatingFails, riserLeaks, onRecord];

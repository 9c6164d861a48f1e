import { DAY, HOUR, MINUTE } from '#domain/time';
import type { Acting } from './acting';
import type { Agenda } from './agenda';
import { family, owners, team, technicians } from './cast';
import { COMMUNITY, homeOf } from './documents';

const OWNER = 'demo-owner-wang';
const NEIGHBOUR = 'demo-owner-li';
const FRONT_DESK = 'demo-frontdesk-lin';

type Scene = (acting: Acting, agenda: Agenda, end: number) => void;

/** Nobody has four weeks of unread messages. */
const everybodyHasRead: Scene = ({ stage }, agenda, end) => {
  agenda.add(end - 2 * HOUR, async () => {
    for (const { openId } of [...owners, ...family, ...team, ...technicians]) {
      await stage.call(openId, 'community.readMessages', { until: end - 3 * HOUR });
    }
  });
};

/** Finished: waits for the owner's word. */
const windowLeaks: Scene = (acting, agenda, end) => {
  agenda.add(end - 3 * DAY, async () => {
    const ticketId = await acting.report({
      owner: OWNER,
      defect: ['livingRoom', 'doorWindow', 'leak'],
      words: '下大雨的时候，客厅窗台往里渗水，墙角已经湿了一片。',
      motif: 'stain',
      slot: 0,
    });
    const technician = await acting.technicianOf(OWNER, ticketId);
    const arrival = await acting.visitOf(OWNER, ticketId);
    agenda.add(end - 3 * DAY + 4 * MINUTE, () => acting.move(technician, 'ticket.accept', ticketId));
    agenda.add(arrival, () => acting.move(technician, 'ticket.arrive', ticketId));
    agenda.add(arrival + HOUR, () =>
      acting.finish(technician, ticketId, '窗框外侧密封胶重新打过，淋水试验半小时未见渗水。'),
    );
  });
};

/** Out of warranty: the technician has looked and quoted, the owner has not answered. */
const drainBlocked: Scene = (acting, agenda, end) => {
  agenda.add(end - 2 * DAY - 2 * HOUR, async () => {
    const ticketId = await acting.report({
      owner: OWNER,
      defect: ['kitchen', 'drain', 'blocked'],
      words: '厨房下水越来越慢，今天洗碗返上来一池子水。',
      motif: 'stain',
      slot: 0,
    });
    const technician = await acting.technicianOf(OWNER, ticketId);
    const arrival = await acting.visitOf(OWNER, ticketId);
    agenda.add(end - 2 * DAY - 2 * HOUR + 5 * MINUTE, () => acting.move(technician, 'ticket.accept', ticketId));
    agenda.add(arrival, () => acting.move(technician, 'ticket.arrive', ticketId));
    agenda.add(arrival + 20 * MINUTE, async () => {
      await acting.stage.call(technician, 'ticket.quote', {
        ...(await acting.named(technician, ticketId)),
        lines: [
          { kind: 'labour', name: '机器疏通主下水管', quantity: 1, unitPrice: 16_000 },
          { kind: 'parts', name: '更换存水弯', quantity: 1, unitPrice: 4_500 },
        ],
        note: '堵在水槽下面两米左右，是装修的水泥渣，手工掏不出来。',
      });
    });
  });
};

/** Suspended: the part is on its way. */
const lampWaits: Scene = (acting, agenda, end) => {
  agenda.add(end - 2 * DAY, async () => {
    const ticketId = await acting.report({
      owner: OWNER,
      defect: ['bathroom', 'lamp', 'broken'],
      words: '卫生间的灯一闪一闪的，有时候要按好几次才亮。',
      motif: 'crack',
      slot: 0,
    });
    const technician = await acting.technicianOf(OWNER, ticketId);
    const arrival = await acting.visitOf(OWNER, ticketId);
    agenda.add(end - 2 * DAY + 3 * MINUTE, () => acting.move(technician, 'ticket.accept', ticketId));
    agenda.add(arrival, () => acting.move(technician, 'ticket.arrive', ticketId));
    agenda.add(arrival + HOUR, async () => {
      await acting.stage.call(technician, 'ticket.suspend', {
        ...(await acting.named(technician, ticketId)),
        reason: 'parts',
        until: end + 2 * DAY,
        note: '驱动器坏了，同型号的已经下单，后天到货。',
      });
    });
  });
};

/** Just reported: waits for a technician's word. */
const wallCracks: Scene = (acting, agenda, end) => {
  agenda.add(end - MINUTE, async () => {
    await acting.report({
      owner: NEIGHBOUR,
      defect: ['bedroom', 'wall', 'crack'],
      words: '主卧靠窗的墙上有一条竖着的裂缝，从吊顶一直到踢脚线，最近好像变宽了。',
      motif: 'crack',
      slot: 1,
    });
  });
};

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

const scenes: readonly Scene[] = [everybodyHasRead, windowLeaks, drainBlocked, lampWaits, wallCracks, noiseComplained];

/** What is going on at the moment the newcomer looks, `end` (epoch ms). */
export const planPresent = (acting: Acting, agenda: Agenda, end: number): void => {
  for (const scene of scenes) scene(acting, agenda, end);
};

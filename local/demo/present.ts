import { DAY, HOUR, MINUTE } from '#domain/time';
import type { Acting } from './acting';
import type { Agenda } from './agenda';
import { family, owners, team, technicians } from './cast';
import { improvingScenes } from './improving';
import { officeScenes, type Scene } from './office';

const OWNER = 'demo-owner-wang';
const NEIGHBOUR = 'demo-owner-li';

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
        lines: [acting.priced('labour-drain', 1), acting.priced('parts-trap', 1)],
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

const scenes: readonly Scene[] = [
  ...[everybodyHasRead, windowLeaks, drainBlocked, lampWaits, wallCracks],
  ...officeScenes,
  ...improvingScenes,
];

/** What is going on at the moment the newcomer looks, `end` (epoch ms). */
export const planPresent = (acting: Acting, agenda: Agenda, end: number): void => {
  for (const scene of scenes) scene(acting, agenda, end);
};

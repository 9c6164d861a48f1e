import { DAY, HOUR, MINUTE } from '#domain/time';
import { owners, team, technicians } from './cast';
import { homeOf } from './documents';
import type { Agenda } from './agenda';
import type { Stage } from './stage';

const OWNER = 'demo-owner-wang';
const NEIGHBOUR = 'demo-owner-li';
const TECHNICIAN = 'demo-tech-zhang';

/** Nobody has four weeks of unread messages. */
const readMessages = async (stage: Stage, until: number): Promise<void> => {
  for (const { openId } of [...owners, ...team, ...technicians]) {
    await stage.call(openId, 'community.readMessages', { until });
  }
};

/** What is going on at the moment the newcomer looks: one repair waits for the owner's word, one for a technician's. */
export const planPresent = (stage: Stage, agenda: Agenda, end: number): void => {
  const write = async (openId: string, name: 'ticket.accept' | 'ticket.arrive', ticketId: string): Promise<void> => {
    const { version } = await stage.call(openId, 'ticket.get', { ticketId });
    await stage.call(openId, name, { requestId: stage.requestId(), ticketId, version });
  };

  const windowLeaks = async (): Promise<void> => {
    const defect = { homeId: homeOf(OWNER), place: 'livingRoom', part: 'doorWindow', symptom: 'leak' } as const;
    const { slots } = await stage.call(OWNER, 'ticket.preview', defect);
    const photos = [await stage.photo(OWNER, 'stain')];
    const words = '下大雨的时候，客厅窗台往里渗水，墙角已经湿了一片。';
    const report = { requestId: stage.requestId(), ...defect, words, photos, slotId: slots[0]?.id ?? null };
    const { ticketId } = await stage.call(OWNER, 'ticket.report', report);
    const { appointment, assigned } = await dispatched(ticketId);
    agenda.add(end - 2 * DAY + 4 * MINUTE, () => write(assigned, 'ticket.accept', ticketId));
    const arrival = (appointment ?? end - DAY) + 6 * MINUTE;
    agenda.add(arrival, () => write(assigned, 'ticket.arrive', ticketId));
    agenda.add(arrival + HOUR, () => finish(assigned, ticketId));
  };

  const dispatched = async (ticketId: string): Promise<{ appointment: number | undefined; assigned: string }> => {
    const { appointment, technician } = await stage.call(OWNER, 'ticket.get', { ticketId });
    return {
      appointment: appointment?.startsAt,
      assigned: technician?.startsWith('张') ? TECHNICIAN : 'demo-tech-sun',
    };
  };

  const finish = async (technician: string, ticketId: string): Promise<void> => {
    const { version } = await stage.call(technician, 'ticket.get', { ticketId });
    const photos = [await stage.photo(technician, 'repaired')];
    const note = '窗框外侧密封胶重新打过，淋水试验半小时未见渗水。';
    await stage.call(technician, 'ticket.finish', { requestId: stage.requestId(), ticketId, version, note, photos });
  };

  const wallCracks = async (): Promise<void> => {
    const defect = { homeId: homeOf(NEIGHBOUR), place: 'bedroom', part: 'wall', symptom: 'crack' } as const;
    const { slots } = await stage.call(NEIGHBOUR, 'ticket.preview', defect);
    const photos = [await stage.photo(NEIGHBOUR, 'crack')];
    const words = '主卧靠窗的墙上有一条竖着的裂缝，从吊顶一直到踢脚线，最近好像变宽了。';
    await stage.call(NEIGHBOUR, 'ticket.report', {
      requestId: stage.requestId(),
      ...defect,
      words,
      photos,
      slotId: slots[1]?.id ?? null,
    });
  };

  agenda.add(end - 2 * HOUR, () => readMessages(stage, end - 3 * HOUR));
  agenda.add(end - 2 * DAY, windowLeaks);
  agenda.add(end - MINUTE, wallCracks);
};

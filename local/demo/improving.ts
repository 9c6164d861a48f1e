import { quarterOf } from '#domain/satisfaction';
import { DAY, dayOf, HOUR, timeAt } from '#domain/time';
import { homeOf } from './documents';
import { COMMUNITY } from './ids';
import type { Scene } from './office';

const FRONT_DESK = 'demo-frontdesk-lin';
const MANAGER = 'demo-manager-gao';

const lift = '电梯这几天老是停在十楼不动，晚上还困过一次人。';

/** 重大投诉 and 群诉: two homes call about the same lift; a manager hears of it, and every measure is written down. */
const liftComplained: Scene = ({ stage }, agenda, end) => {
  const told = { communityId: COMMUNITY, ticketId: null, channel: 'phone' as const, photos: [] };
  agenda.add(end - 2 * DAY - 5 * HOUR, async () => {
    const first = await stage.call(FRONT_DESK, 'complaint.makeFor', {
      ...{ requestId: stage.requestId(), ...told, homeId: homeOf('demo-owner-sun'), severity: 'major' },
      ...{ caller: { name: '孙秀英', phone: '19900000105' }, words: lift },
    });
    const second = await stage.call(FRONT_DESK, 'complaint.makeFor', {
      ...{ requestId: stage.requestId(), ...told, homeId: homeOf('demo-owner-zhou'), severity: 'serious' },
      ...{ caller: { name: '周先生', phone: '19900000104' }, words: '三号楼的电梯又坏了，老人下不了楼。' },
    });
    const linked = await stage.call(FRONT_DESK, 'complaint.link', {
      ...{ requestId: stage.requestId(), complaintId: second.complaintId, version: second.version },
      ...{ otherId: first.complaintId, title: '三栋电梯反复停梯' },
    });
    agenda.add(end - 2 * DAY - 3 * HOUR, async () => {
      const { version } = await stage.call(FRONT_DESK, 'complaint.get', { complaintId: first.complaintId });
      await stage.call(FRONT_DESK, 'complaint.reply', {
        ...{ requestId: stage.requestId(), complaintId: first.complaintId, version },
        words: '让您担心了。维保单位两小时内到场，故障电梯已停用检修，另一部保持运行。',
      });
    });
    agenda.add(end - DAY - 4 * HOUR, async () => {
      await stage.call(FRONT_DESK, 'complaint.follow', {
        ...{ requestId: stage.requestId(), complaintId: linked.complaintId, version: linked.version },
        words: '更换门机变频器，连续试运行一天正常；检验报告贴在轿厢里。',
      });
    });
  });
};

/** 抽查: a manager looked up a line of the last daily report. */
const dailyChecked: Scene = ({ stage }, agenda, end) => {
  agenda.add(end - HOUR, async () => {
    const day = dayOf(end - DAY);
    const { daily } = await stage.call(MANAGER, 'complaint.daily', { communityId: COMMUNITY, day });
    const complaintId = daily?.drawn[0];
    if (complaintId === undefined) return;
    await stage.call(MANAGER, 'complaint.check', {
      ...{ requestId: stage.requestId(), communityId: COMMUNITY, day, complaintId, result: 'true' },
      words: '给业主打过电话，答复和措施都属实。',
    });
  });
};

/** 缺陷库: the two wet kitchens above each other have one cause, and somebody decides what is done about it. */
const riserDefect: Scene = ({ stage }, agenda, end) => {
  agenda.add(end - 2.5 * HOUR, async () => {
    const { items } = await stage.call(FRONT_DESK, 'ticket.queue', {
      ...{ communityId: COMMUNITY, view: 'open', cursor: null },
    });
    const [one, other] = items.filter(({ place, part }) => place === 'kitchen' && part === 'pipe');
    if (one === undefined || other === undefined) return;
    await stage.call(FRONT_DESK, 'ticket.link', {
      ...{ requestId: stage.requestId(), ticketId: one.id, otherId: other.id, cause: '厨房立管接口老化' },
    });
    await stage.call(MANAGER, 'defect.promote', {
      ...{ requestId: stage.requestId(), ticketId: one.id, foundOn: dayOf(end - DAY) },
      problem: '同一立管上下两户厨房先后渗水，接口处有水迹。',
      cause: '立管接口胶圈老化，热胀冷缩后密封不严。',
      ...{ causeStage: 'construction', risk: 'medium', loss: 360_000 },
      ...{ decision: '', decidedOn: null, prevention: '', dueOn: null, department: '工程部' },
    });
  });
};

/** 考核表, 季度分析 and 关怀回访 of the running quarter. */
const quarterWritten: Scene = ({ stage }, agenda, end) => {
  const quarter = quarterOf(dayOf(end));
  const community = { communityId: COMMUNITY } as const;
  agenda.add(end - 1.5 * HOUR, async () => {
    await stage.call(MANAGER, 'league.saveReview', {
      ...{ requestId: stage.requestId(), ...community, subject: 'contractor', subjectId: 'anxin', quarter, version: 0 },
      ...{ grade: 'B', examMark: 86, contests: [{ on: dayOf(end - 10 * DAY), name: '防水技术比武', place: 2 }] },
      words: '手艺稳定，到场偶有迟到，下季度重点看准时率。',
    });
    const written = await stage.call(MANAGER, 'analysis.edit', { ...community, quarter });
    const { title, said, did, changed } = written;
    const next = '下季度把厨房立管接口列入巡检，先查三栋；到场时间提前一小时短信提醒。';
    const saved = await stage.call(MANAGER, 'analysis.save', {
      ...{ requestId: stage.requestId(), ...community, quarter, version: 0 },
      ...{ title, said, did, changed, next },
    });
    await stage.call(MANAGER, 'analysis.publish', {
      ...{ requestId: stage.requestId(), ...community, quarter, version: saved.version },
    });
    await stage.call(MANAGER, 'campaign.make', {
      ...{ requestId: stage.requestId(), ...community, title: '入冬前问一问', stage: 'longStanding', homes: 5 },
      ...{
        script: '天冷了，想问问您家暖气热不热、窗户漏不漏风，有什么要我们上门看看的。',
        until: dayOf(end + 14 * DAY),
      },
    });
  });
};

/** What the timers do between the repairs: the sums at night, the daily report in the morning. */
export const planTimers = (
  { from, end, fire }: { readonly from: number; readonly end: number; readonly fire: (name: string) => Promise<void> },
  add: (at: number, act: () => Promise<void>) => void,
): void => {
  for (let day = from; day < end; day += DAY) {
    for (const [time, name] of [
      ['03:10', 'satisfaction'],
      ['09:00', 'clock'],
    ] as const) {
      const at = timeAt(dayOf(day), time);
      if (at >= from && at < end) add(at, () => fire(name));
    }
  }
};

export const improvingScenes: readonly Scene[] = [liftComplained, dailyChecked, riserDefect, quarterWritten];

import type { LifeStage } from '#domain/satisfaction';
import { lifeStageText } from '../terms/satisfaction';

/** 关怀回访: calls to homes of one stage of life, whether or not anything was repaired. */
export const campaignsText = {
  empty: '还没有安排过关怀回访',
  emptyNote: '按交付时间选一批房屋，请前台打电话问候，不管有没有报修。',
  make: '安排一次关怀回访',
  progress: (reached: number, homes: number): string => `已打通 ${reached}/${homes} 户`,
  refused: (count: number): string => `${count} 户不愿回访`,
  mean: (mean: number | null, reached: number): string =>
    mean === null ? '还没有人打分' : `电话里平均 ${mean.toFixed(1)} 星（打通 ${reached} 户）`,
  until: (day: string): string => `${day}前打完`,
  late: (day: string): string => `${day} 应打完，已过期限`,
  end: '结束这次回访',
  endTitle: (title: string): string => `结束“${title}”`,
  endContent: (left: number): string => `还有 ${left} 户没有打。结束后前台看不到这批电话，已打的记录都在。`,
  endYes: '结束',
  ended: '已结束',

  stage: '给哪个阶段的业主打',
  name: '名称',
  nameOf: (stage: LifeStage): string => `${lifeStageText[stage]}关怀回访`,
  homes: '打多少户',
  homesUnit: '户',
  homesRange: '1 到 500，多出来的会按楼栋均匀抽取',
  deadline: '打完的期限',
  script: '电话里怎么说',
  scriptNote: '前台照着说，可以改',
  scriptHint: '先说您是谁，再问最近住得怎么样',
  scripts: {
    beforeDelivery:
      '您好，我是物业的客户大使。您的新房快要交付了，想提前和您打个招呼。交付那天需要带哪些材料、怎么验房，您清楚吗？对房子有什么担心的，我先替您记下来。最后请您给我们这段时间的服务打个分，一到五星。',
    settling:
      '您好，我是物业的客户大使。您家收房后住得还习惯吗？门窗、水电、墙面有没有哪里不好用？有的话我现在就替您报修。装修和搬家有什么要我们配合的？最后请您给物业服务打个分，一到五星。',
    stable:
      '您好，我是物业的客户大使。入住一年多了，想听听您的意见：报修过的地方有没有再坏？保修期快到的项目，您需要我们上门看一次吗？最后请您给物业服务打个分，一到五星。',
    longStanding:
      '您好，我是物业的客户大使。感谢您一直住在这里。家里最近有没有需要修的？小区里哪些地方您最希望我们改进？最后请您给物业服务打个分，一到五星。',
  } satisfies Record<LifeStage, string>,
  submit: (homes: string, day: string): string => `安排 ${homes} 户，${day}前由前台打完`,
  submitTyping: '安排这次回访',
  problem: {
    title: '请写名称',
    script: '请写电话里怎么说',
    homes: '户数请填 1 到 500',
    until: '期限请选今天或以后',
  },
  made: (homes: number): string => `已安排 ${homes} 户`,
} as const;

import type { WarrantyItem, WarrantyReason, WarrantyVerdict } from '#domain/warranty';
import { sayDate } from '../time';

export const verdictText = {
  in: '保修期内，免费维修',
  out: '已过保修期，需付费维修',
  doubtful: '是否保修待核实',
} as const satisfies Record<WarrantyVerdict, string>;

/** The rows of the warranty table. */
export const warrantyItemText = {
  structure: '主体结构',
  roof: '屋面防水',
  wetRoom: '厨卫地下室防渗漏',
  exteriorWall: '外墙外窗防渗漏',
  heating: '供暖',
  electrical: '电气线路',
  lamp: '灯具开关',
  plumbing: '给排水管道',
  blockedPipe: '管道堵塞',
  equipment: '设备安装',
  sanitaryWare: '卫生洁具',
  plaster: '墙面顶棚抹灰',
  floor: '地面空鼓开裂',
  doorWindow: '门窗五金',
} as const satisfies Record<WarrantyItem, string>;

export const warrantyReasonText = {
  contractorTerm: '在法定保修期内（自竣工验收起）',
  developerTerm: '在开发商保修期内（自交付起）',
  promisedTerm: '在合同承诺的保修期内（自交付起）',
  structure: '主体结构在设计使用年限内保修',
  expired: '各项保修期均已届满',
  datesUnknown: '档案中缺少竣工或交付日期，由客户大使核实',
  commonPart: '属于楼栋共用部位，由客户大使核实费用由谁承担',
} as const satisfies Record<WarrantyReason, string>;

/** What it means for the owner's purse, said before anything is repaired. */
const consequence = {
  in: '',
  out: '先报价，您同意后才维修。',
  doubtful: '核实前不收任何费用。',
} as const satisfies Record<WarrantyVerdict, string>;

interface Warranty {
  readonly verdict: WarrantyVerdict;
  readonly reason: WarrantyReason;
  readonly until: string | null;
}

const lastDay = ({ verdict, until }: Warranty): string =>
  until === null ? '' : `，${verdict === 'in' ? '保至' : '已于'} ${sayDate(until)}${verdict === 'in' ? '' : ' 到期'}`;

/** The verdict with its reason and last day as sentences: '在法定保修期内（自竣工验收起），保至 2027年3月1日。' */
export const sayWarranty = (warranty: Warranty): string =>
  `${warrantyReasonText[warranty.reason]}${lastDay(warranty)}。${consequence[warranty.verdict]}`;

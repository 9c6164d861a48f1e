import type { Pool } from '#domain/routing';
import type { StaffRole } from '#domain/people';
import type { PriceItem, QuoteLineKind } from '#domain/quote';
import type { Trade } from '#domain/taxonomy';

/** The people of the demonstration. `openId` is what WeChat would call them; phones use the 199 range nobody is called on here. */
export interface Actor {
  readonly openId: string;
  readonly name: string;
  readonly phone: string;
}

export interface Owner extends Actor {
  readonly home: readonly [building: string, unit: string, room: string];
  /** Months since the keys were handed over; negative: not yet. */
  readonly livedMonths: number;
}

export interface Staff extends Actor {
  readonly role: Exclude<StaffRole, 'technician'>;
}

export interface Technician extends Actor {
  readonly contractor: string;
  readonly trades: readonly Trade[];
  readonly pools: readonly Pool[];
  readonly onDuty: boolean;
}

const actor = (openId: string, name: string, lastDigits: string): Actor => ({
  openId,
  name,
  phone: `1990000${lastDigits}`,
});

type Priced = readonly [id: string, kind: QuoteLineKind, name: string, unit: string, unitPrice: number];

const price = (trade: Trade | null, [id, kind, name, unit, unitPrice]: Priced): PriceItem => ({
  ...{ id, kind, trade, name, unit, unitPrice },
});

export const owners: readonly Owner[] = [
  { ...actor('demo-owner-wang', '王丽华', '0101'), home: ['3栋', '2单元', '501'], livedMonths: 10 },
  { ...actor('demo-owner-li', '李建国', '0102'), home: ['3栋', '2单元', '601'], livedMonths: 10 },
  { ...actor('demo-owner-zhao', '赵敏', '0103'), home: ['1栋', '1单元', '302'], livedMonths: 30 },
  { ...actor('demo-owner-chen', '陈思远', '0104'), home: ['1栋', '1单元', '1203'], livedMonths: 30 },
  { ...actor('demo-owner-sun', '孙秀英', '0105'), home: ['2栋', '1单元', '101'], livedMonths: 18 },
  { ...actor('demo-owner-zhou', '周晓东', '0106'), home: ['2栋', '2单元', '802'], livedMonths: 18 },
  { ...actor('demo-owner-wu', '吴海燕', '0107'), home: ['5栋', '1单元', '1501'], livedMonths: 5 },
  { ...actor('demo-owner-zheng', '郑国平', '0108'), home: ['5栋', '1单元', '1602'], livedMonths: 5 },
  { ...actor('demo-owner-ouyang', '欧阳若兰', '0109'), home: ['6栋', '1单元', '203'], livedMonths: 2 },
  { ...actor('demo-owner-he', '何志强', '0110'), home: ['1栋', '2单元', '904'], livedMonths: 30 },
];

/** People whom an owner has bound to their home. */
export const family: readonly (Actor & { readonly of: string; readonly relation: 'family' | 'tenant' })[] = [
  { ...actor('demo-family-chen', '陈立', '0151'), of: 'demo-owner-wang', relation: 'family' },
  { ...actor('demo-tenant-xu', '徐静怡', '0152'), of: 'demo-owner-zhao', relation: 'tenant' },
];

/** A home nobody has bound yet: the visitor can, by this code or by the number in the register. */
export const unbound = {
  home: ['6栋', '1单元', '1001'],
  code: 'HFYN2345',
  register: [{ name: '沈嘉禾', phone: '19900000199' }],
} as const;

export const team: readonly Staff[] = [
  { ...actor('demo-supervisor-ma', '马卫东', '0201'), role: 'supervisor' },
  { ...actor('demo-frontdesk-lin', '林婉清', '0202'), role: 'frontDesk' },
  { ...actor('demo-manager-gao', '高文博', '0203'), role: 'manager' },
];

export interface Contractor {
  readonly id: string;
  readonly name: string;
  readonly contact: Actor;
  readonly siteLead: string;
  readonly trades: readonly Trade[];
  /** Months they have worked here, and months (30 days) their licence still holds; negative: it has run out. */
  readonly workedMonths: number;
  readonly licenceMonths: number;
}

export const contractors: readonly Contractor[] = [
  {
    id: 'hengtai',
    name: '恒泰建筑工程有限公司',
    contact: actor('demo-contractor-qian', '钱经理', '0301'),
    siteLead: '曹工',
    trades: ['masonry', 'waterproofing', 'doorsWindows', 'plumbing', 'heating', 'gas'],
    workedMonths: 40,
    licenceMonths: 14,
  },
  {
    id: 'anxin',
    name: '安心维修服务部',
    contact: actor('demo-contractor-feng', '冯经理', '0302'),
    siteLead: '蒋工',
    trades: ['masonry', 'doorsWindows', 'waterproofing', 'electrical', 'lift', 'plumbing'],
    workedMonths: 26,
    licenceMonths: 0.6,
  },
  {
    id: 'jiahe',
    name: '佳和防水工程队',
    contact: actor('demo-contractor-shen', '沈经理', '0303'),
    siteLead: '袁工',
    trades: ['waterproofing'],
    workedMonths: 3,
    licenceMonths: -0.2,
  },
];

export const technicians: readonly Technician[] = [
  {
    ...actor('demo-tech-zhang', '张师傅', '0401'),
    contractor: 'hengtai',
    trades: ['masonry', 'waterproofing', 'doorsWindows'],
    pools: ['warranty'],
    onDuty: false,
  },
  {
    ...actor('demo-tech-liu', '刘师傅', '0402'),
    contractor: 'hengtai',
    trades: ['plumbing', 'heating', 'gas'],
    pools: ['warranty', 'paid'],
    onDuty: true,
  },
  {
    ...actor('demo-tech-sun', '孙师傅', '0403'),
    contractor: 'anxin',
    trades: ['masonry', 'doorsWindows', 'waterproofing'],
    pools: ['warranty', 'paid'],
    onDuty: false,
  },
  {
    ...actor('demo-tech-huang', '黄师傅', '0404'),
    contractor: 'anxin',
    trades: ['electrical', 'lift', 'plumbing'],
    pools: ['warranty', 'paid'],
    onDuty: true,
  },
  {
    ...actor('demo-tech-yuan', '袁师傅', '0405'),
    contractor: 'jiahe',
    trades: ['waterproofing'],
    pools: ['warranty', 'paid'],
    onDuty: false,
  },
];

/** On the roster, not in the app yet: waits for their code. */
export const newHand = { name: '何师傅', phone: '19900000406', contractor: 'hengtai', code: 'HFYS2345' } as const;

/** 价目表: what repairs cost that the owner pays. Prices in fen. */
export const prices: readonly PriceItem[] = [
  price(null, ['labour-visit', 'labour', '上门检修', '次', 5_000]),
  price('plumbing', ['labour-drain', 'labour', '机器疏通主下水管', '次', 16_000]),
  price('plumbing', ['labour-tap', 'labour', '更换龙头或角阀', '个', 4_000]),
  price('plumbing', ['parts-trap', 'parts', '存水弯', '个', 4_500]),
  price('plumbing', ['parts-valve', 'parts', '铜角阀', '个', 3_800]),
  price('plumbing', ['parts-hose', 'parts', '不锈钢软管', '根', 2_600]),
  price('electrical', ['labour-socket', 'labour', '更换开关插座', '个', 3_000]),
  price('electrical', ['parts-socket', 'parts', '五孔插座', '个', 2_200]),
  price('electrical', ['parts-driver', 'parts', '吸顶灯驱动器', '个', 6_800]),
  price('doorsWindows', ['labour-sealant', 'labour', '窗框打胶', '米', 2_500]),
  price('doorsWindows', ['parts-lock', 'parts', '窗户传动器', '套', 8_600]),
  price('masonry', ['labour-patch', 'labour', '墙面修补', '平方米', 6_000]),
];

const short = (openId: string, label: string, note: string) => ({ openId, label, note });

/** Whom the workbench offers to be: one of each role first. */
export const people = [
  short('demo-owner-wang', '业主 王丽华', '3栋 2单元 501'),
  short('demo-tech-zhang', '维修 张师傅', '泥瓦 · 防水 · 门窗'),
  short('demo-supervisor-ma', '监理 马卫东', '维修监理'),
  short('demo-frontdesk-lin', '前台 林婉清', '客户大使'),
  short('demo-manager-gao', '经理 高文博', '物业经理'),
  short('demo-owner-li', '业主 李建国', '楼上 601'),
  short('demo-tech-liu', '维修 刘师傅', '水暖 · 燃气 · 值班'),
  short('demo-tech-sun', '维修 孙师傅', '泥瓦 · 门窗 · 防水'),
  short('demo-tech-huang', '维修 黄师傅', '电气 · 电梯 · 值班'),
  short('demo-family-chen', '家人 陈立', '和王丽华同住 501'),
  short('demo-tech-yuan', '维修 袁师傅', '防水 · 资质过期'),
  short('demo-stranger', '访客', '邀请码 HFYN-2345'),
];

import type { Pool } from '#domain/routing';
import type { StaffState } from '#domain/staff';

export const poolText = {
  warranty: '保修期内',
  paid: '有偿维修',
} as const satisfies Record<Pool, string>;

export const staffStateText = {
  working: '在岗',
  left: '已离岗',
} as const satisfies Record<StaffState, string>;

/** Why routing cannot send somebody today. */
export const blockedText = {
  licence: '资质过期',
  training: '未签受训',
  leave: '请假中',
  unbound: '未绑定微信',
} as const;

const dayName = ['一', '二', '三', '四', '五', '六', '日'] as const;
const dayWord = (day: number): string => dayName[day - 1] ?? '';

/** '周一至周五', '周一、周三、周六' */
const sayDays = (days: readonly number[]): string => {
  const ordered = [...days].sort((a, b) => a - b);
  const [first] = ordered;
  const last = ordered[ordered.length - 1];
  if (first === undefined || last === undefined) return '';
  if (ordered.length > 2 && last - first === ordered.length - 1) return `周${dayWord(first)}至周${dayWord(last)}`;
  return ordered.map((day) => `周${dayWord(day)}`).join('、');
};

/** 人员: the roster, one person, and how they are invited. */
export const peopleText = {
  roles: '按身份看',
  add: '新增人员',
  empty: '这个身份还没有人',
  emptyNote: '点下面的按钮登记，或在名册里导入表格。',
  workable: '可以派单',
  bound: '已绑定微信',
  edit: '修改资料',
  facts: '资料',
  role: '身份',
  name: '姓名',
  nameHint: '例如：张伟',
  phone: '手机号',
  phoneHint: '手机，或带区号的座机',
  contractor: '维修单位',
  noContractors: '还没有维修单位，请先在“维修单位”里登记。',
  trades: '会做的工种',
  pools: '接哪类工单',
  zones: '负责的楼栋',
  allZones: '全部楼栋',
  zonesNote: '都不选就是全部楼栋',
  shifts: '当班时间',
  noShifts: '没有排班',
  shiftsNote: '不排班就不派普通工单',
  shift: (number: number) => `第 ${number} 个班`,
  shiftDays: '星期几',
  dayOf: (day: number) => `周${dayWord(day)}`,
  sayShift: (days: readonly number[], from: string, to: string) => `${sayDays(days)} ${from}–${to}`,
  from: '从',
  to: '到',
  addShift: '再加一个班',
  removeShift: (number: number) => `去掉第 ${number} 个班`,
  duty: '紧急值班',
  dutyNote: '值班的人接紧急工单，不论是否当班',
  dutyYes: '值班',
  dutyNo: '不值班',
  capacity: '每天最多几单',
  capacityRange: '1 到 30',
  tickets: '单',
  trained: '签受训确认书的日子',
  notTrained: '还没有签，不会派单',
  clearDay: '改为没有',
  save: (name: string) => `保存${name}的资料`,
  saveNew: (name: string) => `登记${name}，生成邀请码`,
  saving: '正在保存',
  saved: '已保存',
  problem: {
    name: '请写姓名',
    phone: '手机号不对，请核对后再写',
    contractor: '请选维修单位',
    trades: '请至少选一个工种',
    pools: '请选接哪类工单',
    shifts: '每个班要选星期几，结束要晚于开始',
    capacity: '每天最多几单：请写 1 到 30 的整数',
  },
  restored: '下面是您上次没有保存的内容。',
  forget: '不要这些，重新填',
  leave: '请假',
  noLeave: '没有请假',
  leaveDays: (from: string, to: string) => (from === to ? from : `${from} 至 ${to}`),
  addLeave: '登记请假',
  leaveFrom: '第一天',
  leaveTo: '最后一天',
  leaveWords: '原因',
  leaveHint: '选填，例如：回老家',
  leaveSubmit: (days: number) => `登记请假 ${days} 天`,
  leaveReversed: '最后一天不能早于第一天',
  leaveDone: '已登记请假',
  affected: (count: number) => `这几天有 ${count} 张已接的工单，不会自动换人，请一张一张安排。`,
  endLeave: '取消请假',
  endLeaveTitle: '取消这次请假？',
  endLeaveContent: (days: string) => `${days} 的请假取消后，这几天可以派单。`,
  endLeaveYes: '取消请假',
  keep: '留着',
  code: '邀请码',
  codeNote: '本人打开安居报修，选“用邀请码”，输入后就能接单。只能用一次。',
  codeUntil: (day: string) => `${day}前有效`,
  noCode: '还没有有效的邀请码。',
  invite: '生成新的邀请码',
  inviteNote: '新码生成后，旧码就不能用了',
  inviting: '正在生成邀请码',
  copy: '复制邀请码',
  copied: '邀请码已复制',
  copyWords: (name: string, code: string) => `${name}，请打开小程序“安居报修”，选“用邀请码”，输入 ${code}。`,
  share: '发给本人',
  shareTitle: (name: string) => `${name}，请点开绑定工作身份`,
  shareApp: '安居报修',
  qr: '复制二维码内容',
  qrNote: '用来印成小程序码',
  qrCopied: '二维码内容已复制',
  dismiss: '办理离岗',
  dismissTitle: (name: string) => `${name}离岗？`,
  dismissContent: (name: string) => `${name}不再接单，也不能再看工单。手上没做完的工单会收回，重新派人。做过的工单和评价都留着。`,
  dismissYes: '离岗',
  dismissed: (count: number) => (count === 0 ? '已离岗，手上没有工单' : `已离岗，${count} 张工单正在重新派人`),
  since: (words: string) => words,
  call: (name: string) => `打电话给${name}`,
} as const;

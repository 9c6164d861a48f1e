import type { Part, Place, Sensitivity, Symptom, Trade } from '#domain/taxonomy';

export const placeText = {
  kitchen: '厨房',
  bathroom: '卫生间',
  livingRoom: '客厅',
  bedroom: '卧室',
  balcony: '阳台',
  entrance: '玄关',
  corridor: '楼道',
  basement: '地下室',
  outside: '楼外',
} as const satisfies Record<Place, string>;

export const partText = {
  wall: '墙面',
  doorWindow: '门窗',
  floor: '地面',
  ceiling: '顶棚',
  roof: '屋面',
  exteriorWall: '外墙',
  waterproofing: '防水层',
  pipe: '给水管',
  drain: '排水管',
  sanitaryWare: '洁具龙头',
  wiring: '电路开关',
  lamp: '灯具',
  heating: '暖气',
  gas: '燃气',
  lift: '电梯',
} as const satisfies Record<Part, string>;

export const symptomText = {
  leak: '渗漏',
  runningWater: '正在跑水',
  crack: '开裂',
  hollow: '空鼓',
  peeling: '脱落',
  stain: '发霉水渍',
  blocked: '堵塞',
  stuck: '卡住打不开',
  broken: '损坏',
  noPower: '没电',
  sparks: '打火冒烟',
  gasSmell: '有燃气味',
  trapped: '有人被困',
  noHeat: '不热',
  noise: '有异响',
  other: '其他',
} as const satisfies Record<Symptom, string>;

export const tradeText = {
  masonry: '泥瓦',
  doorsWindows: '门窗',
  waterproofing: '防水',
  plumbing: '水暖管道',
  electrical: '电工',
  heating: '供暖',
  gas: '燃气',
  lift: '电梯',
} as const satisfies Record<Trade, string>;

export const sensitivityText = {
  A: '紧急',
  B: '优先',
  C: '一般',
} as const satisfies Record<Sensitivity, string>;

/** What an owner in danger does before anybody can be there; null: nothing but to wait for us. */
export const urgentAdvice = {
  runningWater: '请先关上家里的总水阀，挪开贵重物品，并电话告诉我们。',
  gasSmell: '请不要开关电器和点火，开窗、关燃气总阀，到屋外再打电话。',
  trapped: '请不要扒门，按轿厢里的求助按钮，并电话告诉我们。',
  sparks: '请先断开总闸，不要用手碰，并电话告诉我们。',
  noPower: '请不要自己拆开配电箱，并电话告诉我们。',
} as const satisfies Partial<Record<Symptom, string>>;

/** '厨房 · 给水管 · 渗漏': what a ticket is called everywhere. */
export const titleOf = (defect: { readonly place: Place; readonly part: Part; readonly symptom: Symptom }): string =>
  [placeText[defect.place], partText[defect.part], symptomText[defect.symptom]].join(' · ');

/** The same to stand as a heading: a line never begins with the dot between two words. */
export const headingOf = (defect: Parameters<typeof titleOf>[0]): string => titleOf(defect).replace(/ ·/g, '\u00a0·');

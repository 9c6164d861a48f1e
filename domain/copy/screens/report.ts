import type { Symptom } from '#domain/taxonomy';
import { urgentAdvice } from '../terms';

/** 报修: from photo to appointment. */
export const reportText = {
  what: '看到了什么',
  photos: '拍照或选照片',
  photosNote: '最多 9 张，一张全景、一张近景最有用',
  words: '说一说',
  wordsHint: '例如：厨房窗户下雨时漏水，窗台已经起皮',
  where: '在哪里',
  part: '哪个部位',
  symptom: '什么现象',
  changeAnswer: '更改',
  warranty: '费用',
  price: (range: string) => `一般 ${range}，以师傅看过后的报价为准。`,
  looking: '正在查看保修和空档',
  submitAt: (when: string) => `提交报修并预约${when}`,
  submitNoSlot: '提交报修，等电话约时间',
  submitUrgent: '提交报修，马上派值班人员',
  submitChoosing: '提交报修',
  submitOffline: '存下来，有网络时再发',
  offlineNote: '现在没有网络，查不到保修和空档。发出后前台会打电话与您约时间。',
  missing: {
    words: '请拍张照片，或写一句话',
    site: '请填写哪栋楼、哪一层',
    place: '请选择在哪里',
    part: '请选择哪个部位',
    symptom: '请选择什么现象',
    urgent: '请在最上面选一下，是不是紧急情况',
    preview: '还没有查到保修和空档',
    slot: '请选择上门时段',
    contact: '请填写开门人的称呼和电话',
  },
  lostReply: '没有收到回复，已存为待发送。再试一次不会重复报修。',
  photosLost: '有照片没有传上去，已存为待发送，有网络时再发一次。',
  storageFull: '手机的存储空间满了，写的内容可能留不住，请先提交或清理空间。',
  done: '已提交',
} as const;

/** Which site it is about. */
export const siteText = {
  home: '报修的房屋',
  area: '公共区域',
  place: '报修的位置',
  change: '换一处',
  which: '报修哪一处',
  community: '哪个小区',
  building: '哪栋楼',
  floor: '哪一层、哪个位置',
  floorHint: '例如：3 层电梯口',
  floors: ['1 层', '地下 1 层', '楼顶', '楼外'],
  spot: '扫码报修的位置',
  spotFailed: '没有读到这个位置',
  byHand: '自己选',
  unknown: '还没有读到您的房屋',
  bind: '绑定房屋后就能提交，写好的都留着。',
  submitBind: '去绑定房屋',
} as const;

/** What the words seem to be about. */
export const suggestText = {
  title: '您说的是',
  because: (words: readonly string[]) => `因为：${words.join('、')}`,
} as const;

/** 敏感级 A: before anything else. */
export const urgentText = {
  title: '听起来是紧急情况',
  sure: '这是紧急情况，不用预约',
  note: '提交后马上转给值班人员，同时请打电话。',
  call: '马上打电话给前台',
  fire: '马上打 119',
  yes: (what: string) => `是的，${what}`,
  no: '不紧急，照常约时间',
} as const;

/** What to do at once; general where no better advice is known. */
export const adviceFor = (symptom: Symptom | null): string => {
  const known: Partial<Record<Symptom, string>> = urgentAdvice;
  return (symptom === null ? undefined : known[symptom]) ?? '请先离开危险的地方，并电话告诉我们。';
};

/** Reported before, by oneself or by neighbours. */
export const againText = {
  own: (moment: string, status: string) => `您${moment} 报过这里，现在：${status}`,
  open: '看这张工单',
  common: (count: number, moment: string, status: string) =>
    count === 1
      ? `楼里有人${moment} 报过这里，现在：${status}。`
      : `楼里已有 ${count} 份报修，最近一次是${moment}，现在：${status}。`,
  still: '您可以照样提交，让师傅知道您家也受影响。',
} as const;

/** Days, periods, and a place kept while one fills in. */
export const bookingText = {
  when: '什么时候方便上门',
  none: '都约满了，前台会打电话和您约',
  noneNote: '现在就可以提交，不用等有空档。',
  gone: (when: string) => `${when}约不上了，您写的都还在。换一个时段：`,
  goneNone: (when: string) => `${when}约不上了，也没有别的空档。提交后前台会打电话和您约。`,
  instead: (when: string) => `改约${when}`,
  held: (left: string) => `为您留着这个时段，${left}`,
  over: '没有再为您留着，提交时还有空就约上。',
  longer: '再留一会儿',
} as const;

/** 别人开门. */
export const contactText = {
  title: '谁来开门',
  self: '我自己',
  other: '别人开门',
  name: '开门人的称呼',
  nameHint: '例如：王阿姨',
  phone: '开门人的电话',
  phoneHint: '手机号，或区号加电话',
  noName: '请写开门人的称呼',
  badPhone: '这个号码好像不完整，请再看一看',
} as const;

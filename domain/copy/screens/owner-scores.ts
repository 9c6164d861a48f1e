/** 「您愿意把我们推荐给邻居吗」, asked of some owners, last, never needed. */
export const recommendText = {
  title: '您愿意把我们推荐给邻居吗',
  note: '选填，再点一次取消',
  option: (score: number) => `${score} 分`,
  least: '0 分，不愿意',
  most: '10 分，很愿意',
} as const;

/** 物业经理跟进, as the owner sees it. */
export const followedUpText = {
  row: '物业经理跟进',
  rowOpen: '看看做了什么',
  rowAsks: '已处理完，请告诉我们满意吗',
  rowAnswered: '您已答复',
  ask: '告诉物业经理满意吗',
  number: (number: string) => `工单 ${number}`,
  manager: (name: string) => `物业经理${name}负责`,
  managerNone: '物业经理会与您联系',
  open: '正在跟进',
  closed: '已处理完',
  since: (moment: string) => `${moment} 开始跟进`,
  measures: '我们做了什么',
  measuresNone: '联系过您、做过什么，都会写在这里。',
  result: '处理结果',
  resultNone: '处理完后，结果会写在这里，再请您说一次满不满意。',
  question: '现在您满意吗',
  words: '还想说什么',
  wordsHint: '选填，物业经理会看到',
  submit: (answer: string) => `答复：${answer}`,
  submitChoosing: '答复物业经理',
  missing: '请选一项',
  once: '只答复一次。还没解决的，可以再投诉或打前台电话。',
  done: '谢谢您，已告诉物业经理',
  yours: '您的答复',
  ticket: '看这张工单',
  complain: '还没解决，我要投诉',
  complainNote: '48 小时内答复，一周内给结果',
} as const;

/** 你说的，我们做了: published every quarter. */
export const analysisText = {
  mine: '你说的，我们做了',
  mineNote: '每季度公布业主说了什么、我们改了什么',
  newsNote: '新公布，点开看看',
  empty: '还没有公布过',
  emptyNote: '每个季度，物业会把业主说的、我们做的、有什么变化写在这里。',
  communities: '小区',
  unbound: '绑定房屋后可以看到',
  published: (day: string) => `${day}公布`,
} as const;

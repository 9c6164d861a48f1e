import type { Stars } from '#domain/satisfaction';
import { starsText } from '../terms';

/** 评价: one tap is enough, everything else is a gift. */
export const rateText = {
  overall: '总的来说',
  /** What a screen reader says of one star: 「4 星，满意」. */
  star: (stars: Stars) => `${stars} 星，${starsText[stars]}`,
  dimensions: '分项',
  dimensionsNote: '选填，不点就不算；再点一次取消',
  dimensionStar: (dimension: string, stars: Stars) => `${dimension} ${stars} 星，${starsText[stars]}`,
  tagsGood: '哪里做得好',
  tagsBad: '哪里没做好',
  optional: '选填',
  words: '想说的话',
  wordsHint: '物业经理会看到',
  photosAdd: '拍照或选照片',
  submit: (stars: Stars) => `提交 ${stars} 星评价`,
  submitChoose: '提交评价',
  change: (stars: Stars) => `改为 ${stars} 星`,
  chooseOverall: '点一下星星就可以提交',
  note: '评价只能由您填写，工作人员不能修改。师傅看不到是谁评的。',
  earlier: '您之前的评价',
  previous: (moment: string) => `${moment} 评过。修改会另存一份，原来的仍会保留。`,
  lowScore: '提交后，物业经理会亲自跟进，并与您联系。',
  thanks: '已收到您的评价',
  thanksLow: '已收到，物业经理会与您联系',
  notOpen: '这张工单现在不能评价',
  notOpenNote: '修好并关闭后就可以评价。关闭太久的，请打前台电话。',
} as const;

/** 开始页: while it is decided where a person belongs, and for people bound to nothing yet. */
export const startText = {
  opening: '正在打开',
  unboundTitle: '还没有绑定房屋',
  unboundNote: '请联系小区前台登记您的手机号和房屋，登记后回到这里点“重新查看”。',
  again: '重新查看',
} as const;

/** Pictures to send along, in every form. */
export const photoText = {
  cover: '封面',
  arrange: '调整顺序',
  arranged: '排好了',
  forward: '前移',
  backward: '后移',
  forwardOf: (number: number) => `第 ${number} 张前移`,
  backwardOf: (number: number) => `第 ${number} 张后移`,
  refusedHint: '请先移除没有发送的照片',
  /** Nobody can tell what such a file says of its owner. */
  refused: '没有发送',
  refusedWhy: '有照片读不了，没有发送。请移除后重新拍，或截一张屏。',
} as const;

/** 字号和外观. */
export const appearanceText = {
  size: '字号',
  sizes: { system: '跟随系统', normal: '标准', large: '大', largest: '特大' },
  look: '外观',
  looks: { system: '跟随系统', light: '浅色', dark: '深色' },
  preview: '看看效果',
  previewTitle: '厨房 · 给水管 · 渗漏',
  previewWords: '张师傅已接单，明天 10–12 点上门',
  previewButton: '修好了，关闭工单',
  kept: '只记在这台手机上，选好马上生效。',
} as const;

/** The spreadsheets of the registers besides their rows. */
export const registerFileText = {
  notes: '说明',
  headings: ['列', '要不要填', '例'],
  must: '必填',
  may: '可以不填',
  keeps: '导入时，空着的格子不改动原来的内容；名册里有而表格里没有的，也不会删除。',
} as const;

/** 入住码: sheets to print. */
export const codeSheetText = {
  sheet: '入住码',
  title: (building: string) => `${building} 入住码`,
  how: '微信扫码，或在小程序里输入上面的码',
} as const;

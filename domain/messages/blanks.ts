/** What a community's own words for a message can leave blank, written in braces: '{师傅}已接单'. */
export const blanks = ['工单', '编号', '房屋', '师傅', '上门时间', '期限', '说明'] as const;
export type Blank = (typeof blanks)[number];

const BLANK = /\{([^{}]*)\}/g;
const isBlank = (name: string): name is Blank => blanks.some((blank) => blank === name);
const namesIn = (text: string): string[] => Array.from(text.matchAll(BLANK), ([, name = '']) => name);

/** Whether every blank in it can be filled, and no brace is left over. */
export const isFillable = (text: string): boolean =>
  namesIn(text).every(isBlank) && !/[{}]/.test(text.replace(BLANK, ''));

/** The text with its blanks filled; null where it is empty or needs something that is not known ('') here. */
export function filled(text: string, values: Readonly<Record<Blank, string>>): string | null {
  const names = namesIn(text);
  if (text === '' || names.some((name) => !isBlank(name) || values[name] === '')) return null;
  return text.replace(BLANK, (blank, name: string) => (isBlank(name) ? values[name] : blank));
}

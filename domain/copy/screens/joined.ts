/** How words are strung together in Chinese: screens must not write punctuation themselves. */
export const joined = {
  /** Side by side: '墙面、门窗'. */
  list: (words: readonly string[]): string => words.join('、'),
  /** One after the other: '周一 08:00–18:00；周六 09:00–12:00'. */
  clauses: (words: readonly string[]): string => words.join('；'),
  /** In one breath, as a screen reader says it: '从，08:00'. */
  spoken: (...words: readonly string[]): string => words.join('，'),
  /** With a remark: '停水（检修）'. */
  remark: (words: string, remark: string): string => `${words}（${remark}）`,
} as const;

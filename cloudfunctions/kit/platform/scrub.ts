/** The platform cuts longer lines in the middle of their JSON. */
const LONGEST = 4_000;

/**
 * What may stand in the log of an error that was written by others (SDK, valibot, the database): its words in English
 * and its stack. Every number long enough for a phone, every openid, everything in Chinese and every query of an
 * address is what a person typed, is called, or may not be shown.
 */
const personal: readonly (readonly [RegExp, string])[] = [
  [/\bo[\w-]{27}(?![\w-])/g, '<openid>'],
  [/(?:\+?86[- ]?)?\b1[3-9](?:[- ]?\d){9}\b/g, '<phone>'],
  [/\b0\d{2,3}-?\d{7,8}\b/g, '<phone>'],
  [/[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+/g, '<words>'],
  [/(https?:\/\/[^\s?"')]+)\?[^\s"')]*/g, '$1?<query>'],
];

export function scrubbed(text: string): string {
  const clean = personal.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
  return clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST)} …`;
}

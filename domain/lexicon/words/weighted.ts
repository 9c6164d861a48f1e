/**
 * Words by how strongly they point at something, separated by spaces. 3: they name it (龙头) · 2: they suggest it
 * (水槽, for a drain) · 1: they hint at it (下雨, for a window).
 */
export interface Weighted {
  readonly 3?: string;
  readonly 2?: string;
  readonly 1?: string;
}
export const strengths = [3, 2, 1] as const;

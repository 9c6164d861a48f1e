/** A share 0 … 1 as people say it: 「67%」. */
export const sayPercent = (share: number): string => `${Math.round(share * 100)}%`;

/** With one decimal, for bounds and sheets: 「66.7%」. */
export const sayExactPercent = (share: number): string => `${(share * 100).toFixed(1)}%`;

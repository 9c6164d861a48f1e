/** Lists of calls to make (product.md section 4): after closing, after key works, and owners who never answered. */
export const callLists = ['first', 'second', 'silent'] as const;
export type CallList = (typeof callLists)[number];

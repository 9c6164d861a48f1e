/** Who reads the rules of a community; only managers write them. */
export const readers = ['manager', 'supervisor', 'frontDesk'] as const;

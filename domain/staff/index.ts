/** 在岗 or 离岗. Nobody is deleted from the roster: their work stays theirs. */
export const staffStates = ['working', 'left'] as const;
export type StaffState = (typeof staffStates)[number];

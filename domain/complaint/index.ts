/** 投诉 (product.md section 9): received, answered within 48 hours, settled within 7 days. */
export const complaintStates = ['received', 'replied', 'settled'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** What is written on a complaint. `add`: the person who complained adds words or photos. */
export const complaintEvents = ['receive', 'add', 'reply', 'settle'] as const;
export type ComplaintEvent = (typeof complaintEvents)[number];

/** Stands where the name of somebody was who has deleted their account. */
export const formerUser = '已注销用户';

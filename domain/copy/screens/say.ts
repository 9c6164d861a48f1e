/** '3栋 2单元 501'; parts a community does not use are left out. */
export const homeName = (home: { readonly building: string; readonly unit: string; readonly room: string }): string =>
  [home.building, home.unit, home.room].filter((part) => part !== '').join(' ');

/** '11月25日' of a day 'YYYY-MM-DD', under a weekday that alone would be vague. */
export const monthDay = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

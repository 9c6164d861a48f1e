export * from './blanks';
export * from './kinds';

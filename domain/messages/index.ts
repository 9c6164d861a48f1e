export * from './blanks';
export * from './kinds';
export * from './life';

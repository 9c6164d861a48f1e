export * from './around';
export * from './basics';
export * from './scores';
export * from './ticket';

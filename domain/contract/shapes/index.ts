export * from './around';
export * from './basics';
export * from './ticket';

export * from './lines';
export * from './timers';

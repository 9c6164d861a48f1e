export * from './column';
export * from './complaints';
export * from './items';
export * from './notes';
export * from './registers';
export * from './scores';
export * from './tickets';

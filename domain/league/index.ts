export * from './league';
export * from './strata';
export * from './terms';

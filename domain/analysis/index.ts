export * from './draft';
export * from './points';
export * from './terms';

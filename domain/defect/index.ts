export * from './fields';
export * from './terms';

export * from './fields';
export * from './number';
export * from './steps';
export * from './terms';

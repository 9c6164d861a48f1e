export * from './codes';
export * from './masks';
export * from './phone';
export * from './roles';
export * from './search';

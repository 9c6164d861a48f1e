export * from './codes';
export * from './masks';
export * from './roles';

export * from './masks';
export * from './roles';

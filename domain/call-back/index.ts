export * from './hours';
export * from './lists';

export * from './hours';
export * from './lists';
export * from './sample';

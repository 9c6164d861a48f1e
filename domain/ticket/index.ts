export * from './decide';
export * from './key-work';
export * from './limits';
export * from './number';
export * from './remind';
export * from './status';
export * from './transitions';

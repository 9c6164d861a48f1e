export * from './decide';
export * from './limits';
export * from './next';
export * from './number';
export * from './status';
export * from './transitions';

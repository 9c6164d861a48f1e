export * from './decide';
export * from './limits';
export * from './number';
export * from './status';
export * from './transitions';

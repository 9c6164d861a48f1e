export * from './limits';
export * from './status';
export * from './transitions';

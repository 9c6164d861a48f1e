export * from './clock';
export * from './due';
export * from './kinds';
export * from './turn';

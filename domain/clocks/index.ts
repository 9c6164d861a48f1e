export * from './clock';
export * from './due';
export * from './kinds';
export * from './replay';
export * from './ring';
export * from './turn';

export * from './answer';
export * from './measures';
export * from './terms';

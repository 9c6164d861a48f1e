export * from './daily';
export * from './group';
export * from './number';
export * from './severity';
export * from './terms';

export * from './errors';
export * from './messages';
export * from './screens';
export * from './sheets';
export * from './terms';
export * from './time';

export * from './items';
export * from './terms';
export * from './verdict';

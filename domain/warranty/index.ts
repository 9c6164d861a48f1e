export * from './items';
export * from './table';
export * from './terms';
export * from './verdict';

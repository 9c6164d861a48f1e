export * from './cells';
export * from './complaints';
export * from './means';
export * from './sums';
export * from './terms';
export * from './wilson';
export * from './window';

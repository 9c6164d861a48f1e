export * from './draw';
export * from './states';

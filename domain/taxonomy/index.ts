export * from './facts';
export * from './sensitivity';
export * from './terms';

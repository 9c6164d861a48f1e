export * from './subscribe';
export * from './text';

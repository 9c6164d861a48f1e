export * from './calendar';
export * from './span';

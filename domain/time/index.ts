export * from './calendar';
export * from './span';
export * from './working';

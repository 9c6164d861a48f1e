export * from './defect';
export * from './routing';
export * from './satisfaction';
export * from './ticket';
export * from './warranty';

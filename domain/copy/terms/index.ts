export * from './complaint';
export * from './defect';
export * from './person';
export * from './quote';
export * from './routing';
export * from './satisfaction';
export * from './ticket';
export * from './warranty';

export * from './calendar';
export * from './clocks';
export * from './community';
export * from './defects';
export * from './facts';
export * from './paths';
export * from './people';
export * from './satisfaction';

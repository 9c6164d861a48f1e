export * from './change';
export * from './hold';
export * from './next-best';
export * from './offer';
export * from './plan';
export * from './slots';

export * from './offer';
export * from './plan';
export * from './slots';

export * from './suggest';
export * from './urgent';

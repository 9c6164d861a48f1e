export type { MessageParams } from './params';
export { rebookText, recalledText } from './office';
export { sayDaily, sayFailures, sayGap } from './improving';
export * from './subscribe';
export * from './text';

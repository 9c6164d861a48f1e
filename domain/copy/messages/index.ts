export type { MessageParams } from './params';
export { rebookText, recalledText } from './office';
export { sayDaily, sayFailures, sayGap, sayMissed } from './improving';
export * from './subscribe';
export * from './text';

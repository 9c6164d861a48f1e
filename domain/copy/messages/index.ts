export type { MessageParams } from './params';
export { rebookText, recalledText } from './office';
export * from './subscribe';
export * from './text';

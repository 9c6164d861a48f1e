export type { MessageParams } from './params';
export { recalledText } from './office';
export * from './subscribe';
export * from './text';

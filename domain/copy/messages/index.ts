export type { MessageParams } from './params';
export { rebookText, recalledText } from './office';
export { sayDaily } from './improving';
export * from './subscribe';
export * from './text';

export type { MessageParams } from './params';
export * from './subscribe';
export * from './text';

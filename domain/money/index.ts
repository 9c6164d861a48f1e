export * from './fen';
export * from './typed';

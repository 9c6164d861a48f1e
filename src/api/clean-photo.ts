import { cleanJpeg } from './jpeg';
import { cleanPng, isPng } from './png';

/** Bytes that may leave the phone, and the ending of their name. */
export interface CleanPhoto {
  readonly bytes: Uint8Array;
  readonly ending: 'jpg' | 'png';
}

/** Null: neither JPEG nor PNG, or broken. Nobody knows what such a file says of its owner, so it is not sent. */
export const cleanPhoto = (bytes: Uint8Array): CleanPhoto | null => {
  const ending = isPng(bytes) ? 'png' : 'jpg';
  const clean = ending === 'png' ? cleanPng(bytes) : cleanJpeg(bytes);
  return clean === null ? null : { bytes: clean, ending };
};

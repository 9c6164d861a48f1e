import { drawPicture, type Motif } from '../../local/demo/pictures';

/** A photo as a file chooser gives it. */
export const photoFile = (motif: Motif, seed: number): { name: string; mimeType: string; buffer: Buffer } => ({
  name: `${motif}-${seed}.png`,
  mimeType: 'image/png',
  buffer: drawPicture(motif, seed),
});

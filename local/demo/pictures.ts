import { crc32 as zlibCrc32, deflateSync } from 'node:zlib';
import { between, randomFrom } from './random';
import type { Random } from './random';

type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];
/** What a picture shows. */
export type Motif = 'crack' | 'stain' | 'peeling' | 'repaired';

const WIDTH = 480;
const HEIGHT = 360;

class Canvas {
  readonly pixels = Buffer.alloc(WIDTH * HEIGHT * 3);

  /** Lays colour over a pixel; `strength` 1 covers it. */
  mix([x, y]: Point, colour: Colour, strength: number): void {
    if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) return;
    const at = (Math.floor(y) * WIDTH + Math.floor(x)) * 3;
    colour.forEach((value, channel) => {
      const old = this.pixels[at + channel] ?? 0;
      this.pixels[at + channel] = Math.round(old + (value - old) * strength);
    });
  }

  /** A blot with a wavering edge; `away` runs from 0 in the middle to 1 at the edge. */
  blot(centre: Point, radius: number, paint: (x: number, y: number, away: number) => void): void {
    const [cx, cy] = centre;
    const reach = radius * 1.3;
    for (let y = Math.floor(cy - reach); y <= cy + reach; y++)
      for (let x = Math.floor(cx - reach); x <= cx + reach; x++) {
        const angle = Math.atan2(y - cy, x - cx);
        const edge = radius * (1 + 0.13 * Math.sin(3 * angle + cx) + 0.08 * Math.sin(7 * angle + cy));
        const away = Math.hypot(x - cx, y - cy) / edge;
        if (away <= 1) paint(x, y, away);
      }
  }
}

/** A plastered wall: light from one side, a skirting board, the faint grain of a roller. */
const wall = (canvas: Canvas, random: Random): void => {
  const shade = between(random, 0, 14);
  const base: Colour = [236 - shade, 230 - shade, 219 - shade];
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const light = 1 - (x / WIDTH) * 0.16 - (y / HEIGHT) * 0.08 + ((x * 7 + y * 13) % 5) * 0.003;
      const skirting = y > HEIGHT - 34 ? 0.72 : 1;
      canvas.mix([x, y], [base[0] * light * skirting, base[1] * light * skirting, base[2] * light * skirting], 1);
    }
};

const crack = (canvas: Canvas, random: Random): void => {
  let x = between(random, 120, 300);
  for (let y = 20; y < HEIGHT - 40; y++) {
    x += between(random, -2, 2) * 0.9 + 0.15;
    const width = 1 + 2.4 * Math.abs(Math.sin(y / 37));
    for (let side = -width - 2; side <= width + 2; side++) {
      canvas.mix([x + side, y], [70, 62, 54], Math.max(0, 1 - Math.abs(side) / (width + 1)) * 0.85);
    }
  }
};

const stain = (canvas: Canvas, random: Random): void => {
  for (let drop = 0; drop < 5; drop++) {
    const centre = [between(random, 140, 320), between(random, 50, 170)] as const;
    canvas.blot(centre, between(random, 50, 95), (x, y, away) => {
      canvas.mix([x, y], [150, 122, 78], 0.08 + 0.22 * away ** 8);
    });
  }
};

const peeling = (canvas: Canvas, random: Random): void => {
  for (let flake = 0; flake < 26; flake++) {
    const centre = [between(random, 130, 340), between(random, 90, 260)] as const;
    canvas.blot(centre, between(random, 8, 26), (x, y, away) => {
      canvas.mix([x, y], away > 0.85 ? [246, 243, 236] : [168, 160, 148], 0.8);
    });
  }
};

/** Fresh plaster, a little lighter than the wall around it. */
const repaired = (canvas: Canvas, random: Random): void => {
  canvas.blot([between(random, 200, 260), between(random, 140, 190)], 120, (x, y, away) => {
    canvas.mix([x, y], [246, 243, 236], 0.5 * (1 - away ** 3));
  });
};

const motifs: Readonly<Record<Motif, (canvas: Canvas, random: Random) => void>> = { crack, stain, peeling, repaired };

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(zlibCrc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

const png = (pixels: Buffer): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * WIDTH * 3, (y + 1) * WIDTH * 3)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Draws a wall with a defect as a PNG (480 × 360); the same seed gives the same picture. */
export const drawPicture = (motif: Motif, seed: number): Buffer => {
  const canvas = new Canvas();
  const random = randomFrom(seed);
  wall(canvas, random);
  motifs[motif](canvas, random);
  return png(canvas.pixels);
};

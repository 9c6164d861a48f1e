import Taro from '@tarojs/taro';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is used of WeChat's canvas node and its 2d context. */
interface Pen {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  scale(x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
}
interface Sheet {
  width: number;
  height: number;
  getContext(kind: '2d'): Pen;
}

/** Ink on white whatever the look: a signature is read by others, in a picture. Canvas cannot read our tokens. */
interface Ink {
  readonly paper: string;
  readonly ink: string;
  readonly width: number;
}

/** Lines drawn with a finger, kept as points so that the sheet can be cleared and drawn again. */
export class Drawing {
  private strokes: Point[][] = [];

  private constructor(
    private readonly sheet: Sheet,
    private readonly pen: Pen,
    private readonly look: Ink & { readonly size: { readonly width: number; readonly height: number } },
  ) {
    this.clear();
  }

  /** Null where the canvas is not on the page (yet). */
  static async open(selector: string, look: Ink): Promise<Drawing | null> {
    const found = await new Promise<{ node?: Sheet; width?: number; height?: number } | null>((done) => {
      Taro.createSelectorQuery()
        .select(selector)
        .fields({ node: true, size: true }, (result) => {
          done(result);
        })
        .exec();
    });
    if (!found?.node || !found.width || !found.height) return null;
    const { node: sheet, width, height } = found;
    const { pixelRatio } = Taro.getWindowInfo();
    sheet.width = width * pixelRatio;
    sheet.height = height * pixelRatio;
    const pen = sheet.getContext('2d');
    pen.scale(pixelRatio, pixelRatio);
    return new Drawing(sheet, pen, { ...look, size: { width, height } });
  }

  get isEmpty(): boolean {
    return this.strokes.length === 0;
  }

  clear(): void {
    this.strokes = [];
    this.pen.fillStyle = this.look.paper;
    this.pen.fillRect(0, 0, this.look.size.width, this.look.size.height);
    this.pen.strokeStyle = this.look.ink;
    this.pen.lineWidth = this.look.width;
    this.pen.lineCap = 'round';
    this.pen.lineJoin = 'round';
  }

  begin(at: Point): void {
    this.strokes.push([at]);
    this.line(at, at);
  }

  go(to: Point): void {
    const stroke = this.strokes[this.strokes.length - 1];
    const from = stroke?.[stroke.length - 1];
    if (stroke === undefined || from === undefined) return;
    stroke.push(to);
    this.line(from, to);
  }

  /** A picture of it on this phone; null where none could be made. */
  async picture(): Promise<string | null> {
    try {
      const canvas = this.sheet as unknown as Taro.Canvas;
      const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'jpg', quality: 0.9 });
      return tempFilePath;
    } catch {
      return null;
    }
  }

  private line(from: Point, to: Point): void {
    this.pen.beginPath();
    this.pen.moveTo(from.x, from.y);
    this.pen.lineTo(to.x, to.y);
    this.pen.stroke();
  }
}

import type { CellObject, Feature, Image, Row } from 'write-excel-file/node';
import { clean, loadWriter } from './workbook';

/** A picture between words, to be printed and cut out. */
export interface Label {
  readonly title: string;
  readonly picture: {
    readonly contentType: string;
    readonly bytes: Buffer;
    /** Pixels of a side. */ readonly side: number;
  };
  /** What the picture says, for who types it. */
  readonly words: string;
  readonly note: string;
}

/** Three beside each other and four below each other fill an A4 page with the margins office programs leave. */
const A_ROW = 3;
/** Characters; a third of 17.4 cm. */
const WIDTH = 30;
/** Points, from the title to the gap below. */
const HEIGHTS = { title: 18, picture: 118, words: 20, note: 13, gap: 12 } as const;
/** How large a picture is printed, in pixels of 1/96 inch: 4 cm; and how far from the left of its column that is the middle. */
const SIDE = 150;
const LEFT = 32;
const TOP = 3;
const SCREEN_DPI = 96;
const LINES = Object.keys(HEIGHTS).length;

type Line = keyof typeof HEIGHTS;
const styles: Readonly<Record<Line, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 12 },
  picture: {},
  words: { fontWeight: 'bold', fontSize: 14, fontFamily: 'Courier New' },
  note: { fontSize: 8 },
  gap: {},
};

const textOf = (label: Label | undefined, line: Line): string =>
  line === 'title' || line === 'words' || line === 'note' ? clean(label?.[line] ?? '') : '';

const linesOf = (labels: readonly Label[]): readonly Row[] =>
  (Object.keys(HEIGHTS) as Line[]).map((line) =>
    Array.from({ length: A_ROW }, (_, at) => ({
      ...{ value: textOf(labels[at], line), type: String, height: HEIGHTS[line] },
      ...{ align: 'center' as const, alignVertical: 'center' as const, ...styles[line] },
    })),
  );

/** Where the picture of the `at`th label stands: the second line of its block. */
const imageOf = ({ picture, title }: Label, at: number): Image => ({
  ...{ content: picture.bytes, contentType: picture.contentType, width: picture.side, height: picture.side },
  dpi: (picture.side * SCREEN_DPI) / SIDE,
  anchor: { row: Math.floor(at / A_ROW) * LINES + 2, column: (at % A_ROW) + 1 },
  // Measured in the picture's own pixels.
  ...{ offsetX: (LEFT * picture.side) / SIDE, offsetY: (TOP * picture.side) / SIDE, title: clean(title) },
});

/** 9 is A4, upright; without it a printer takes what its country uses. Stands before the drawings (ECMA-376 18.3.1.99). */
const page = '<pageSetup paperSize="9" orientation="portrait"/>';
const onA4 = (xml: string): string => xml.replace(/<drawing |<\/worksheet>/, (end) => `${page}${end}`);

const paper: Feature<Image['content']> = {
  files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: onA4 } } },
};

/** One xlsx file of labels, in their order. */
export const labelsOf = async (sheet: string, labels: readonly Label[]): Promise<Buffer> => {
  const rows = Array.from({ length: Math.ceil(labels.length / A_ROW) }, (_, n) =>
    linesOf(labels.slice(n * A_ROW, (n + 1) * A_ROW)),
  );
  const columns = Array.from({ length: A_ROW }, () => ({ width: WIDTH }));
  const options = { features: [paper] };
  const writeWorkbook = await loadWriter();
  return writeWorkbook(rows.flat(), { sheet, columns, images: labels.map(imageOf) }, options).toBuffer();
};

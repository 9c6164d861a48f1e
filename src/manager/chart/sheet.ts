import Taro from '@tarojs/taro';

/** What is used of WeChat's canvas node (`<Canvas type="2d">`). */
interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): unknown;
}

/** Colours and text size as the page's tokens have them now: canvas cannot read custom properties. */
export interface Style {
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly hairline: string;
  readonly danger: string;
  readonly card: string;
  /** px of the notes on the page. */
  readonly text: number;
}

/** A canvas on the page that is ready to be drawn on; sizes in px. */
export interface Sheet {
  readonly node: CanvasNode;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly style: Style;
}

interface Found {
  readonly node?: CanvasNode;
  readonly width?: number;
  readonly height?: number;
}
interface Probe {
  readonly color?: string;
  readonly backgroundColor?: string;
  readonly fontSize?: string;
}

/** Three unseen things in the figure carry the colours, two each, in this order (styles/scores.scss). */
export const probes = ['probe-ink', 'probe-soft', 'probe-strong'] as const;

const styleOf = (read: readonly Probe[]): Style | null => {
  const [ink, soft, strong] = read;
  const text = Number.parseFloat(ink?.fontSize ?? '');
  if (ink === undefined || soft === undefined || strong === undefined || !(text > 0)) return null;
  return {
    ink: ink.color ?? '',
    card: ink.backgroundColor ?? '',
    inkSoft: soft.color ?? '',
    hairline: soft.backgroundColor ?? '',
    accent: strong.color ?? '',
    danger: strong.backgroundColor ?? '',
    text,
  };
};

/** The canvas with this id and the probes beside it; null where it is not on the page (yet). */
export const openSheet = async (id: string): Promise<Sheet | null> => {
  const [found, read] = await new Promise<[Found | null, readonly Probe[]]>((done) => {
    const query = Taro.createSelectorQuery();
    query.select(`#${id}`).fields({ node: true, size: true });
    query.selectAll(`#${id}-style .probe`).fields({ computedStyle: ['color', 'backgroundColor', 'fontSize'] });
    query.exec((results) => {
      done(results as [Found | null, readonly Probe[]]);
    });
  });
  const style = styleOf(read);
  if (!found?.node || !found.width || !found.height || style === null) return null;
  const { node, width, height } = found;
  return { node, width, height, pixelRatio: Taro.getWindowInfo().pixelRatio, style };
};

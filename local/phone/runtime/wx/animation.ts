export interface AnimationOptions {
  readonly duration?: number;
  readonly timingFunction?: string;
  readonly delay?: number;
  readonly transformOrigin?: string;
}

interface AnimationStep {
  readonly options: AnimationOptions;
  readonly transforms: readonly string[];
  readonly styles: Readonly<Record<string, string>>;
}

const length = (value: number | string): string => (typeof value === 'number' ? `${value}px` : value);
const angle = (value: number): string => `${value}deg`;

/** wx.createAnimation: collects steps; a view's `animation` plays what export() hands out. */
export class Animation {
  private steps: AnimationStep[] = [];
  private transforms: string[] = [];
  private styles: Record<string, string> = {};

  constructor(private readonly options: AnimationOptions) {}

  opacity(value: number): this {
    return this.style('opacity', String(value));
  }
  backgroundColor(value: string): this {
    return this.style('background-color', value);
  }
  width(value: number | string): this {
    return this.style('width', length(value));
  }
  height(value: number | string): this {
    return this.style('height', length(value));
  }
  top(value: number | string): this {
    return this.style('top', length(value));
  }
  left(value: number | string): this {
    return this.style('left', length(value));
  }
  bottom(value: number | string): this {
    return this.style('bottom', length(value));
  }
  right(value: number | string): this {
    return this.style('right', length(value));
  }
  translate(x: number, y = 0): this {
    return this.transform(`translate(${length(x)}, ${length(y)})`);
  }
  translateX(x: number): this {
    return this.transform(`translateX(${length(x)})`);
  }
  translateY(y: number): this {
    return this.transform(`translateY(${length(y)})`);
  }
  scale(x: number, y = x): this {
    return this.transform(`scale(${x}, ${y})`);
  }
  scaleX(x: number): this {
    return this.transform(`scaleX(${x})`);
  }
  scaleY(y: number): this {
    return this.transform(`scaleY(${y})`);
  }
  rotate(value: number): this {
    return this.transform(`rotate(${angle(value)})`);
  }
  rotateX(value: number): this {
    return this.transform(`rotateX(${angle(value)})`);
  }
  rotateY(value: number): this {
    return this.transform(`rotateY(${angle(value)})`);
  }
  skew(x: number, y = 0): this {
    return this.transform(`skew(${angle(x)}, ${angle(y)})`);
  }

  step(options: AnimationOptions = {}): this {
    this.steps.push({
      options: { ...this.options, ...options },
      transforms: [...this.transforms],
      styles: { ...this.styles },
    });
    return this;
  }

  export(): { actions: AnimationStep[] } {
    const actions = this.steps;
    this.steps = [];
    return { actions };
  }

  private transform(value: string): this {
    this.transforms = [...this.transforms.filter((known) => known.split('(')[0] !== value.split('(')[0]), value];
    return this;
  }

  private style(name: string, value: string): this {
    this.styles[name] = value;
    return this;
  }
}

/** Plays the steps one after the other. */
export const playAnimation = (element: HTMLElement, exported: unknown): void => {
  const actions = (exported as { actions?: AnimationStep[] } | null)?.actions ?? [];
  let at = 0;
  for (const { options, transforms, styles } of actions) {
    const duration = options.duration ?? 400;
    setTimeout(() => {
      element.style.transition = `all ${duration}ms ${options.timingFunction ?? 'linear'} ${options.delay ?? 0}ms`;
      element.style.transformOrigin = options.transformOrigin ?? '50% 50% 0';
      element.style.transform = transforms.join(' ');
      for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
    }, at);
    at += duration + (options.delay ?? 0);
  }
};

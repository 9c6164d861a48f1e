import type { GlassElement } from './glass';
import { glassElementOf } from './glass';

export interface HoverOptions {
  readonly className: string;
  readonly startTime: number;
  readonly stayTime: number;
  readonly stopPropagation: boolean;
}

interface Worn {
  readonly glass: GlassElement;
  readonly hover: HoverOptions;
}

/** hover-class may name several classes. */
const wear = ({ glass, hover }: Worn, on: boolean): void => {
  for (const name of hover.className.split(/\s+/)) if (name !== '') glass.toggleNodeClass(name, on);
};

/** hover-class: who wears one while a finger is on it. */
export class HoverRegistry {
  private readonly options = new WeakMap<Element, () => HoverOptions | undefined>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private worn: Worn[] = [];

  register(element: Element, read: () => HoverOptions | undefined): void {
    this.options.set(element, read);
  }

  start(target: Element): void {
    this.cancel();
    const found = this.find(target);
    const first = found[0];
    if (!first) return;
    this.timer = setTimeout(() => {
      this.worn = found;
      for (const worn of found) wear(worn, true);
    }, first.hover.startTime);
  }

  end(): void {
    const { worn } = this;
    this.worn = [];
    // A quick tap shows its mark too, as on a phone: let the start timer run out first.
    setTimeout(() => {
      this.cancel();
    }, 60);
    for (const { glass, hover } of worn)
      setTimeout(() => {
        wear({ glass, hover }, false);
      }, hover.stayTime);
  }

  cancel(): void {
    clearTimeout(this.timer);
    for (const worn of this.worn) wear(worn, false);
    this.worn = [];
  }

  private find(target: Element): Worn[] {
    const found: Worn[] = [];
    for (let at: Element | null = target; at; at = at.parentElement) {
      const hover = this.options.get(at)?.();
      const glass = hover && glassElementOf(at);
      if (!glass) continue;
      found.push({ glass, hover });
      if (hover.stopPropagation) break;
    }
    return found;
  }
}

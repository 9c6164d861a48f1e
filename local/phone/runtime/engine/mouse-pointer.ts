import type { RawPoint, TouchInput } from './touch-input';

/** Browsers repeat a touch as mouse events; those come within this time. */
const GHOST_MOUSE_MS = 1000;

const point = (event: MouseEvent): RawPoint[] => [{ identifier: 0, clientX: event.clientX, clientY: event.clientY }];

/** On a desk the mouse is the finger. */
export class MousePointer {
  private down = false;

  constructor(
    private readonly stage: HTMLElement,
    private readonly input: TouchInput,
  ) {}

  listen(): void {
    this.stage.addEventListener('mousedown', (event) => {
      if (performance.now() - this.input.lastTouch < GHOST_MOUSE_MS || event.button !== 0) return;
      this.down = true;
      this.input.start(event, point(event), point(event));
    });
    window.addEventListener('mousemove', (event) => {
      if (this.down) this.input.move(event, point(event), point(event));
    });
    window.addEventListener('mouseup', (event) => {
      if (this.down) this.input.end(event, [], point(event));
      this.down = false;
    });
  }
}

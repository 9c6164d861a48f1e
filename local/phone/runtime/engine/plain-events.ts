import { elementOf, glassEasel } from './glass';
import type { GlassElement } from './glass';

/** What an event says of an element: JSON, as everything that crosses between a phone's two threads. */
interface PlainTarget {
  readonly id: string;
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly offsetLeft: number;
  readonly offsetTop: number;
}

type CallerOrElement = GlassElement & { readonly _$?: GlassElement };

const plainTarget = (target: CallerOrElement): PlainTarget => {
  const glass = target._$ ?? target;
  const element = elementOf(glass);
  return {
    id: glass.id,
    dataset: glass.dataset,
    offsetLeft: element?.offsetLeft ?? 0,
    offsetTop: element?.offsetTop ?? 0,
  };
};

interface EngineEvent {
  readonly type: string;
  readonly timeStamp: number;
  readonly detail: unknown;
  readonly extraFields?: Record<string, unknown>;
}

type Wrapping = readonly [target: GlassElement, mark: unknown, currentTarget: GlassElement];

/** Listeners get events whose own fields are plain data; the engine's methods stay on the prototype. */
export const makeEventsPlain = (): void => {
  const proto = glassEasel.Event.prototype as unknown as {
    wrapShadowedEvent: (this: EngineEvent, ...wrapping: Wrapping) => unknown;
  };
  proto.wrapShadowedEvent = function (this: EngineEvent, ...[target, mark, currentTarget]) {
    const { type, timeStamp, detail, extraFields } = this;
    const targets = { target: plainTarget(target), currentTarget: plainTarget(currentTarget) };
    return Object.assign(Object.create(this) as object, { type, timeStamp, detail, mark, ...targets, ...extraFields });
  };
};

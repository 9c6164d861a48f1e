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

/** Listeners get events whose own fields are plain data; the engine's methods stay on the prototype. */
export const makeEventsPlain = (): void => {
  const proto = glassEasel.Event.prototype as unknown as {
    wrapShadowedEvent: (this: EngineEvent, target: GlassElement, mark: unknown, current: GlassElement) => unknown;
  };
  proto.wrapShadowedEvent = function (this: EngineEvent, target, mark, current) {
    const { type, timeStamp, detail, extraFields } = this;
    const fields = {
      type,
      timeStamp,
      detail,
      mark,
      target: plainTarget(target),
      currentTarget: plainTarget(current),
      ...extraFields,
    };
    return Object.assign(Object.create(this) as object, fields);
  };
};

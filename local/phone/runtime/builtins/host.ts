import type { GlassComponent } from '../engine/glass';
import type { Phone } from '../phone';

export interface TriggerOptions {
  readonly bubbles?: boolean;
  readonly composed?: boolean;
  /** Receives what a listener returned (bindinput may return the text to show). */
  readonly onReturn?: (value: unknown) => void;
}

/** A built-in on the page: its element, its attributes as written, and how it speaks. */
export interface Host {
  readonly tag: string;
  readonly element: HTMLElement;
  readonly component: GlassComponent;
  readonly phone: Phone;
  raw(name: string): unknown;
  text(name: string, fallback?: string): string;
  number(name: string, fallback: number): number;
  flag(name: string): boolean;
  trigger(type: string, detail?: unknown, options?: TriggerOptions): void;
  /** The built-in's own reaction to a tap, after nobody inside caught it. */
  onTap(run: () => void): void;
}

export interface Behaviour {
  /** Attributes that changed; every set one right after creation. */
  update?(changed: ReadonlySet<string>): void;
  attached?(): void;
  detached?(): void;
}

/**
 * What a tag can do. Attributes of WeChat's documentation are in exactly one list: honoured, ignored with a reason,
 * or refused (setting one is a loud failure). Anything else on the tag is unknown, a loud failure too.
 */
export interface BuiltIn {
  readonly tag: string;
  readonly attributes?: readonly string[];
  readonly ignored?: Readonly<Record<string, string>>;
  readonly refused?: readonly string[];
  /** Names of attributes that carry classes of the page (placeholder-class). */
  readonly externalClasses?: readonly string[];
  create?(host: Host): Behaviour | undefined;
}

/** Unset as Taro's templates write it: bound, but with nothing. */
export const unset = (value: unknown): boolean => value === undefined || value === null || value === '';

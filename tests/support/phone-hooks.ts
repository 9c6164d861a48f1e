/** How a person has set up their phone. */
export interface Setup {
  readonly theme?: 'light' | 'dark';
  /** WeChat's text size; 1.4 is 关怀模式. */
  readonly scale?: number;
  /** Page and query to open instead of the start page. */
  readonly open?: string;
  /** A phone whose compressImage leaves place and time in the picture. */
  readonly keepsExif?: boolean;
}

/** How many of the next ones break: `calls` never arrive, `replies` are lost after the cloud did the work. */
export interface Drops {
  readonly uploads?: number;
  readonly calls?: number;
  readonly replies?: number;
}

/** Data that went to the screen from one tap, key or start until it was quiet again. */
export interface Interaction {
  /** Words of what was tapped, "input" for typing, empty where it began by itself. */
  readonly by: string;
  /** Page on top when the last data came. */
  readonly page: string;
  readonly calls: number;
  readonly bytes: number;
}

/** A place the app showed on WeChat's map. */
export interface ShownLocation {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
}

export type NetworkMode = 'online' | 'offline' | 'slow' | 'lose-next-reply' | 'drop-next-upload';

export interface Hooks {
  readonly ready: boolean;
  readonly errors: readonly string[];
  stack(): string[];
  network(mode: NetworkMode): void;
  drop(drops: Drops): void;
  enter(url: string): void;
  quiet(): boolean;
  setDataBytes(): { readonly interactions: readonly Interaction[] };
  readonly locations: readonly ShownLocation[];
}
export type WithHooks = typeof globalThis & { readonly __phone: Hooks };

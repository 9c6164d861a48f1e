type Listener = (data: unknown) => void;

class Channel {
  private readonly listeners = new Map<string, Set<Listener>>();
  other: Channel | undefined;

  on(name: string, listener: Listener): void {
    this.listeners.set(name, (this.listeners.get(name) ?? new Set<Listener>()).add(listener));
  }

  once(name: string, listener: Listener): void {
    const once: Listener = (data) => {
      this.off(name, once);
      listener(data);
    };
    this.on(name, once);
  }

  off(name: string, listener?: Listener): void {
    if (listener) this.listeners.get(name)?.delete(listener);
    else this.listeners.delete(name);
  }

  emit(name: string, data: unknown): void {
    for (const listener of [...(this.other?.listeners.get(name) ?? [])]) listener(data);
  }
}

/** The two ends between a page and the one it opened. */
export const createEventChannel = (
  events: Readonly<Record<string, Listener>>,
): { opener: Channel; opened: Channel } => {
  const opener = new Channel();
  const opened = new Channel();
  opener.other = opened;
  opened.other = opener;
  for (const [name, listener] of Object.entries(events)) opener.on(name, listener);
  return { opener, opened };
};

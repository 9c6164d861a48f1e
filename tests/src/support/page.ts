import path from 'node:path';

/** What is used of miniprogram-simulate; its own types would put WeChat's globals into every file of the project. */
interface Simulate {
  load(component: string, options: { rootPath: string }): string;
  render(id: string): { readonly instance: object; attach(parent: Dom): void };
  sleep(ms: number): Promise<void>;
}
const simulate = jest.requireActual<Simulate>('miniprogram-simulate');

/** What is used of jsdom's elements: the project has no DOM types, because a phone has no DOM. */
interface Dom {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<Dom>;
}

/** What a Taro-built page hands to WeChat's Page(): its data and its life as functions. */
type PageOptions = Record<string, unknown> & { data?: Record<string, unknown> };

type Answer = (call: { name: string; input: Record<string, unknown> }) => unknown;

interface Instance {
  onLoad(query: Record<string, string>): void;
  onShow(): void;
  onReady(): void;
  onReachBottom?(): void;
  eh(event: unknown): void;
}

export interface OpenedPage {
  /** Everything that can be read, in order. */
  text(): string;
  find(selector: string): readonly Dom[];
  tap(words: string): void;
  /** Waits until the words can be read. */
  see(words: string): Promise<void>;
}

const PATIENCE = 10_000;
const STEP = 20;

/** Taro sends its setData on timers: asked again until it holds. */
const until = async (holds: () => boolean, what: () => string): Promise<void> => {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    if (holds()) return;
    await simulate.sleep(STEP);
  }
  throw new Error(what());
};

/** miniprogram-simulate renders components; a page becomes one whose methods are the page's functions. */
const asComponent = (options: PageOptions): void => {
  const methods = Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value === 'function'));
  const define = (globalThis as unknown as { Component: (definition: unknown) => void }).Component;
  define({ data: options.data ?? {}, methods, options: {} });
};

const platform = (answer: Answer): Record<string, unknown> => {
  const storage = new Map<string, unknown>();
  return {
    getSystemInfoSync: () => ({ windowWidth: 375, windowHeight: 667, pixelRatio: 2 }),
    getAppBaseInfo: () => ({ fontSizeScaleFactor: 1.4 }),
    getLaunchOptionsSync: () => ({ path: '', query: {} }),
    canIUse: () => true,
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => storage.set(key, value),
    removeStorageSync: (key: string) => storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
    onThemeChange: () => undefined,
    navigateTo: (options: { success?: () => void }) => options.success?.(),
    stopPullDownRefresh: () => undefined,
    cloud: {
      init: () => undefined,
      callFunction: ({ data }: { data: Parameters<Answer>[0] }) => Promise.resolve({ result: answer(data) }),
    },
  };
};

/** Opens one page of the built app with a cloud that answers like this. */
export const openPage = (dist: string, page: string, answer: Answer): OpenedPage => {
  const world = globalThis as unknown as Record<string, unknown> & { wx?: object };
  let app: { onLaunch?(options: unknown): void } = {};
  Object.assign(world, {
    App: (options: typeof app) => {
      app = options;
    },
    getApp: () => app,
    getCurrentPages: () => [],
    wx: Object.assign(world.wx ?? {}, platform(answer)),
  });
  for (const file of ['runtime', 'taro', 'vendors', 'common', 'app']) {
    jest.requireActual<object>(path.join(dist, `${file}.js`));
  }
  app.onLaunch?.({ path: page, query: {} });
  world['Page'] = asComponent;
  const component = simulate.render(simulate.load(path.join(dist, page), { rootPath: dist }));
  const host = (world['document'] as { createElement(tag: string): Dom }).createElement('div');
  component.attach(host);
  const instance = component.instance as Instance;
  instance.onLoad({});
  instance.onShow();
  instance.onReady();

  const find = (selector: string): readonly Dom[] => [...host.querySelectorAll(selector)];
  const text = (): string => host.textContent ?? '';
  const tap = (words: string): void => {
    const [target] = find('[data-sid]').filter((element) => element.textContent?.trim() === words);
    if (target === undefined) throw new Error(`nothing on the page reads ${words}: ${text()}`);
    const sid = target.getAttribute('data-sid') ?? '';
    const at = { id: sid, dataset: { sid } };
    instance.eh({ type: 'tap', currentTarget: at, target: at, detail: {}, mpEvent: {}, timeStamp: 1, touches: [] });
  };
  const see = (words: string): Promise<void> =>
    until(
      () => text().includes(words),
      () => `${words} did not appear: ${text()}`,
    );
  return { text, find, tap, see };
};

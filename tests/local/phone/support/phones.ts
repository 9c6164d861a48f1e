import type { Browser, ConsoleMessage, Locator, Page } from 'playwright-core';
import type { RunningPhone } from '../../../../local/phone';
import { startPhone } from '../../../../local/phone';
import { launch } from '../../../support/chromium';
import type { Files } from './mini-program';
import { writeFiles } from './mini-program';

export interface Heard {
  readonly type: string;
  readonly id: string;
  readonly target: string;
  readonly detail: Record<string, unknown>;
  readonly touches?: number;
}

interface OpenOptions {
  readonly query?: string;
  readonly cloudUrl?: string;
  /** Part of each console error that is meant to happen. */
  readonly expect?: readonly (string | RegExp)[];
}

/** One running fixture on a 375 px phone. */
export class Screen {
  readonly said: string[] = [];

  constructor(
    readonly page: Page,
    readonly url: string,
  ) {
    page.on('console', this.hear);
    page.on('pageerror', this.catch);
  }

  private readonly hear = (message: ConsoleMessage): void => {
    if (message.type() === 'error' || message.type() === 'warning') this.said.push(message.text());
  };

  private readonly catch = (error: Error): void => {
    this.said.push(error.message);
  };

  leave(): void {
    this.page.off('console', this.hear);
    this.page.off('pageerror', this.catch);
  }

  /** By WXML id, on the page on top. */
  id(id: string): Locator {
    return this.page.locator(`.phone-page:not([hidden]) [id="${id}"]`);
  }

  async log(): Promise<Heard[]> {
    return JSON.parse((await this.id('log').textContent()) ?? '[]') as Heard[];
  }

  /** Waits until an event of that type was heard, and returns the last. */
  async heard(type: string): Promise<Heard> {
    for (let tries = 0; tries < 60; tries += 1) {
      const found = (await this.log()).filter((event) => event.type === type).at(-1);
      if (found) return found;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`no ${type} event; heard ${JSON.stringify(await this.log())}`);
  }

  /** Runs the fixture's own code (from a tap) and returns what it logged. */
  async run(): Promise<unknown[]> {
    await this.startRun();
    return this.result();
  }

  async startRun(): Promise<void> {
    await this.id('run').tap();
  }

  async result(): Promise<unknown[]> {
    const out = this.id('out');
    for (let tries = 0; tries < 100; tries += 1) {
      const text = await out.textContent();
      if (text !== null && text !== '') return JSON.parse(text) as unknown[];
      await this.page.waitForTimeout(50);
    }
    throw new Error(`the fixture did not finish: ${this.said.join('; ')}`);
  }

  errors(): Promise<string[]> {
    return this.page.evaluate('[...window.__phone.errors]');
  }

  style(locator: Locator, property: string): Promise<string> {
    return locator.evaluate(
      (element, name) => getComputedStyle(element as unknown as never)[name as never] as string,
      property,
    );
  }
}

declare function getComputedStyle(element: never): Record<string, string>;

const matches = (text: string, pattern: string | RegExp): boolean =>
  typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);

/** One browser and one tab for a test file. Unexpected console noise fails the test, and so does expected noise that stays away. */
export class Phones {
  private browser: Browser | undefined;
  private tab: Page | undefined;
  private readonly running: RunningPhone[] = [];
  private screens: { screen: Screen; expect: readonly (string | RegExp)[] }[] = [];

  async start(): Promise<void> {
    this.browser = await launch();
    const context = await this.browser.newContext({
      viewport: { width: 375, height: 667 },
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
    });
    this.tab = await context.newPage();
    this.tab.setDefaultTimeout(8000);
  }

  /** Serves a fixture (a port of its own, so storage of its own) and opens it. */
  async open(files: Files, options: OpenOptions = {}): Promise<Screen> {
    const phone = await startPhone({ appDir: writeFiles(files), cloudUrl: options.cloudUrl ?? 'http://127.0.0.1:9' });
    this.running.push(phone);
    return this.visit(phone.url, options);
  }

  /** Opens a phone that is already served. */
  async visit(url: string, options: OpenOptions = {}): Promise<Screen> {
    if (!this.tab) throw new Error('start() first');
    const screen = new Screen(this.tab, url);
    this.screens.push({ screen, expect: options.expect ?? [] });
    await this.tab.goto(`${url}/phone/${options.query ?? ''}`);
    await this.tab.waitForFunction('window.__phone && window.__phone.ready');
    return screen;
  }

  async settle(): Promise<void> {
    const { screens } = this;
    this.screens = [];
    for (const { screen } of screens) screen.leave();
    await this.tab?.goto('about:blank');
    await Promise.all(this.running.splice(0).map((phone) => phone.close()));
    for (const { screen, expect } of screens) {
      const unexpected = screen.said.filter((text) => !expect.some((pattern) => matches(text, pattern)));
      const missing = expect.filter((pattern) => !screen.said.some((text) => matches(text, pattern)));
      if (unexpected.length > 0) throw new Error(`unexpected on the console: ${unexpected.join('\n')}`);
      if (missing.length > 0) throw new Error(`expected on the console, but not said: ${missing.join(', ')}`);
    }
  }

  async stop(): Promise<void> {
    await this.browser?.close();
  }
}

/** Registers the life cycle with jest and hands out the phones of this test file. */
export const usePhones = (): Phones => {
  const phones = new Phones();
  beforeAll(() => phones.start());
  afterEach(() => phones.settle());
  afterAll(() => phones.stop());
  return phones;
};

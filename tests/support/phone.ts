import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { startPhone, type RunningPhone } from '../../local/phone';
import { launch } from './chromium';
import { startTestCloud, type TestCloud } from './cloud';
import { people, type PersonKey } from './community';
import type { Drops, Interaction, NetworkMode, Setup, ShownLocation, WithHooks } from './phone-hooks';
import { still } from './still';
import { drawOn, SIGNATURE, type Stroke } from './finger';

export type { Interaction, Setup } from './phone-hooks';

/** What one interaction may send to the screen. WeChat's own limit is 256 KB, long past a smooth phone. */
const MOST_BYTES = 20 * 1024;
/** Many screens of a list at once: nobody's touch. */
export const LEAP = 'leap';
const ARTEFACTS = path.resolve('artefacts/journeys');

/** One person's phone: the built app at 375 px in a browser of its own. */
export class Phone {
  private shots = 0;

  constructor(
    readonly page: Page,
    private readonly name: string,
    private readonly trouble: readonly string[],
  ) {}

  /** What is on the page in front: WeChat keeps the pages below it. */
  private get front(): Locator {
    return this.page.locator('.phone-page:not([hidden])').last();
  }

  /** Waits until the words can be read. */
  async see(words: string | RegExp): Promise<void> {
    await this.pictured(this.front.getByText(words).first().waitFor({ state: 'visible' }));
  }

  async seesNot(words: string | RegExp): Promise<void> {
    await this.pictured(this.front.getByText(words).first().waitFor({ state: 'hidden' }));
  }

  async tap(words: string | RegExp): Promise<void> {
    await this.pictured(this.front.getByText(words).first().tap());
  }

  /** A control by what a screen reader says of it. */
  async choose(role: 'radio' | 'button', name: string | RegExp): Promise<void> {
    await this.pictured(this.front.getByRole(role, { name }).first().tap());
  }

  /** Words of a dialog or of the tab bar, which are WeChat's and not the page's. */
  async tapOutside(words: string): Promise<void> {
    await this.page.getByText(words, { exact: true }).last().tap();
  }

  async write(words: string): Promise<void> {
    await this.front.locator('textarea').first().fill(words);
  }

  /** Takes photos from the gallery by the button with these words. */
  async photograph(words: string, files: readonly { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.choose('button', words)]);
    await chooser.setFiles([...files]);
  }

  /** Gives a file out of a chat (a path on this machine, or bytes with a name) by the button with these words. */
  async giveFile(words: string | RegExp, file: string | { name: string; mimeType: string; buffer: Buffer }) {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.choose('button', words)]);
    await chooser.setFiles(file);
  }

  /** Draws with a finger on a canvas of the page, such as a signature. */
  draw(selector = 'wx-canvas', strokes: readonly Stroke[] = SIGNATURE): Promise<void> {
    return this.pictured(drawOn(this.front.locator(selector).first(), strokes));
  }

  /** The last place the app showed on the map; null: none. Closes the map where it is still open. */
  async location(): Promise<ShownLocation | null> {
    const shown = await this.page.evaluate(() => (globalThis as WithHooks).__phone.locations.at(-1) ?? null);
    const close = this.page.getByRole('dialog', { name: '地图' }).getByRole('button', { name: '关闭' });
    if (await close.isVisible()) await close.tap();
    return shown;
  }

  /** A locator within the page in front. */
  find(selector: string): Locator {
    return this.front.locator(selector);
  }

  stack(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as WithHooks).__phone.stack());
  }

  network(mode: NetworkMode): Promise<void> {
    return this.page.evaluate((to) => {
      (globalThis as WithHooks).__phone.network(to);
    }, mode);
  }

  /** Breaks the next so many uploads, calls or replies; what is not named works. */
  drop(drops: Drops): Promise<void> {
    return this.page.evaluate((them) => {
      (globalThis as WithHooks).__phone.drop(them);
    }, drops);
  }

  /** Comes back to the running app from a message or a code: a page with its query. */
  async enter(url: string): Promise<void> {
    await this.quiet(); // or what the page before still sends would be counted together with this one
    await this.page.evaluate((to) => {
      (globalThis as WithHooks).__phone.enter(to);
    }, url);
  }

  /** Waits until the first page is drawn. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => '__phone' in globalThis && (globalThis as WithHooks).__phone.ready);
  }

  /** Waits until nothing comes any more: no data for half a second, nothing under way to the cloud. */
  async quiet(): Promise<void> {
    await this.page.waitForFunction(() => (globalThis as WithHooks).__phone.quiet());
  }

  /** What every interaction so far cost the screen, the largest first. Limit of the product: 20 KB. */
  async interactionBytes(): Promise<readonly Interaction[]> {
    const all = await this.page.evaluate(() => [...(globalThis as WithHooks).__phone.setDataBytes().interactions]);
    return all.sort((a, b) => b.bytes - a.bytes);
  }

  /** Keeps a picture of the screen as an artefact; fails where something is wider than the phone. */
  async shot(what: string): Promise<void> {
    mkdirSync(ARTEFACTS, { recursive: true });
    await still(this.page);
    this.shots += 1;
    const file = `${this.name}-${String(this.shots).padStart(2, '0')}-${what}.png`;
    await this.page.screenshot({ path: path.join(ARTEFACTS, file) });
    const [content = 0, screen = 0] = await this.front.evaluate((element) =>
      // This function runs in the browser, whose types this room does not have.
      (['scrollWidth', 'clientWidth'] as const).map(
        (side) => (element as unknown as Record<typeof side, number>)[side],
      ),
    );
    const wide = content - screen;
    if (wide > 0) throw new Error(`${file}: the page is ${wide} px wider than the phone`);
  }

  /** What could not be done is easier to understand with a picture of the moment. */
  private async pictured(step: Promise<void>): Promise<void> {
    try {
      await step;
    } catch (error) {
      mkdirSync(ARTEFACTS, { recursive: true });
      await this.page.screenshot({ path: path.join(ARTEFACTS, `${this.name}-stuck.png`) });
      throw error;
    }
  }

  /**
   * Puts the phone away; whatever the app or the browser complained about fails the journey, and so does a tap that
   * sent more than 20 KB to the screen.
   */
  async close(): Promise<void> {
    const errors = await this.page.evaluate(() => (globalThis as WithHooks).__phone.errors);
    const heavy = (await this.interactionBytes()).filter(({ by, bytes }) => by !== LEAP && bytes > MOST_BYTES);
    if (heavy.length > 0) throw new Error(`${this.name}: too much at once for the screen: ${JSON.stringify(heavy)}`);
    await this.page.context().close();
    const all = [...this.trouble, ...errors];
    if (all.length > 0) throw new Error(`${this.name}: ${all.join('\n')}`);
  }
}

/** The whole street on real parts: cloud, phone server, browser. */
export interface Street {
  readonly test: TestCloud;
  /** A person takes out their phone. */
  phone(who: PersonKey, name: string, setup?: Setup): Promise<Phone>;
  close(): Promise<void>;
}

const listen = (page: Page): string[] => {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  return trouble;
};

const openPhone = async (
  at: { browser: Browser; server: RunningPhone },
  who: PersonKey,
  query: Setup & { name: string },
) => {
  const context = await at.browser.newContext({
    viewport: { width: 375, height: 720 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const trouble = listen(page);
  const search = new URLSearchParams({
    openid: people[who],
    theme: query.theme ?? 'light',
    scale: String(query.scale ?? 1),
  });
  if (query.open !== undefined) search.set('open', query.open);
  if (query.keepsExif === true) search.set('exif', 'keep');
  await page.goto(`${at.server.url}/phone/?${search.toString()}`);
  const phone = new Phone(page, query.name, trouble);
  await phone.ready();
  return phone;
};

/** Starts the street on the built app and fresh function bundles. */
export const openStreet = async (appDir = 'dist/weapp'): Promise<Street> => {
  const test = await startTestCloud({ autoTimers: true }); // pictures are passed as time goes by
  const server = await startPhone({ appDir: path.resolve(appDir), cloudUrl: test.cloud.url }).catch(
    async (error: unknown) => {
      await test.close(); // or the process never ends
      throw error;
    },
  );
  const browser = await launch();
  return {
    test,
    phone: (who, name, setup = {}) => openPhone({ browser, server }, who, { ...setup, name }),
    close: async () => {
      await browser.close();
      await server.close();
      await test.close();
    },
  };
};

import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { bundleForBrowser } from '../../local/phone/server/bundle';
import type { Finding } from './accessibility/finding';
import { still } from './still';

export type { Finding } from './accessibility/finding';

interface InPage {
  check(): Promise<Finding[]>;
  neededHeight(): number;
}
type WithTools = typeof globalThis & { readonly __accessibility: InPage };

const MOST_HEIGHT = 8000;

/** Lays the whole page out at once, so that nothing lies under a bar or outside the window while it is measured. */
const unrolled = async <T>(page: Page, run: () => Promise<T>): Promise<T> => {
  const size = page.viewportSize();
  if (size === null) throw new Error('the page has no viewport of its own');
  const needed = await page.evaluate(() => (globalThis as WithTools).__accessibility.neededHeight());
  await page.setViewportSize({ width: size.width, height: Math.min(MOST_HEIGHT, Math.max(size.height, needed)) });
  await still(page);
  try {
    return await run();
  } finally {
    await page.setViewportSize(size);
  }
};

/** Half a megabyte: once per document, which stays the same while an app goes from page to page. */
const bringTools = async (page: Page): Promise<void> => {
  await page.evaluate(axe.source);
  await page.evaluate(bundleForBrowser(path.join(__dirname, 'accessibility/in-page/main.ts')));
};

/**
 * Looks over the page in front: names, roles and states of controls, contrast 4.5:1, targets of 44 × 44 px, reading
 * order = visual order, no text cut off, no scrolling sideways. Bring the page to rest first. Empty when all is well.
 */
export const checkAccessibility = async (page: Page): Promise<readonly Finding[]> => {
  if (!(await page.evaluate(() => '__accessibility' in globalThis))) await bringTools(page);
  return unrolled(page, () => page.evaluate(() => (globalThis as WithTools).__accessibility.check()));
};

/** One line each, for the message of a failed test. */
export const sayFindings = (findings: readonly Finding[]): string =>
  findings.map(({ what, where, measured }) => `${what}: ${where} (${measured})`).join('\n');

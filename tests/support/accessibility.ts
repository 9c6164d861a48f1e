import path from 'node:path';
import axe from 'axe-core';
import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { bundleForBrowser } from '../../local/phone/server/bundle';
import type { Finding } from './accessibility/finding';

export type { Finding } from './accessibility/finding';

/** Names, roles and states of controls, and contrast. What is about documents (landmarks, headings) WeChat has not. */
const rules = [
  'aria-allowed-attr',
  'aria-command-name',
  'aria-conditional-attr',
  'aria-deprecated-role',
  'aria-dialog-name',
  'aria-hidden-focus',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'aria-prohibited-attr',
  'aria-required-attr',
  'aria-required-children',
  'aria-required-parent',
  'aria-roles',
  'aria-tab-name',
  'aria-toggle-field-name',
  'aria-valid-attr',
  'aria-valid-attr-value',
  'button-name',
  'color-contrast',
  'duplicate-id-aria',
  'image-alt',
  'label',
  'label-content-name-mismatch',
  'link-name',
  'nested-interactive',
  'role-img-alt',
  'select-name',
];

/** 4.5:1 for text of every size: WCAG asks less of large text, our own rule does not. */
const contrast = { expected: 4.5 };

const axeOptions = {
  runOnly: { type: 'rule', values: rules },
  resultTypes: ['violations', 'incomplete'],
  checks: { 'color-contrast': { options: { contrastRatio: { normal: contrast, large: contrast } } } },
} as const;

interface InPage {
  check(): Finding[];
  neededHeight(): number;
}
interface Tools {
  readonly axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
  readonly __accessibility: InPage;
}
type WithTools = typeof globalThis & Tools;

const MOST_HEIGHT = 8000;

const shown = ({ html }: NodeResult): string => html.replace(/\s+/g, ' ').slice(0, 120);

const measuredBy = ({ any, all, none }: NodeResult): string =>
  [...any, ...all, ...none].map(({ message }) => message.replace(/\s+/g, ' ')).join('; ');

const findingsOf = ({ help, nodes }: Result): Finding[] =>
  nodes.map((node) => ({ what: help, where: shown(node), measured: measuredBy(node) }));

/** An empty field has no text yet; its placeholder is an element of its own, which is judged. */
const isEmptyField = (node: NodeResult): boolean => /^<(input|textarea)\b/.test(node.html);

/** What axe could not judge is no fault by itself, except contrast: an unknown contrast was never checked. */
const undecided = ({ incomplete }: AxeResults): Finding[] =>
  incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap((result) => findingsOf({ ...result, nodes: result.nodes.filter((node) => !isEmptyField(node)) }))
    .map((finding) => ({ ...finding, what: `cannot be judged: ${finding.what}` }));

const runAxe = (page: Page): Promise<AxeResults> =>
  page.evaluate((options) => {
    const { axe: inPage } = globalThis as WithTools;
    const front = '.phone-page:not([hidden])';
    const { document } = globalThis as unknown as { document: { querySelector(selector: string): unknown } };
    const include = document.querySelector(front) === null ? 'body' : front;
    // Contrast is not asked of what cannot be used: axe knows aria-disabled, vant only paints it pale.
    return inPage.run({ include: [[include]], exclude: [['.van-button--disabled']] }, options as unknown as RunOptions);
  }, axeOptions);

/** Lays the whole page out at once, so that nothing lies under a bar or outside the window while it is measured. */
const unrolled = async <T>(page: Page, run: () => Promise<T>): Promise<T> => {
  const size = page.viewportSize();
  if (size === null) throw new Error('the page has no viewport of its own');
  const needed = await page.evaluate(() => (globalThis as WithTools).__accessibility.neededHeight());
  await page.setViewportSize({ width: size.width, height: Math.min(MOST_HEIGHT, Math.max(size.height, needed)) });
  await page.waitForTimeout(300); // motion takes at most 200 ms
  try {
    return await run();
  } finally {
    await page.setViewportSize(size);
  }
};

/**
 * Looks over the page in front: names, roles and states of controls, contrast 4.5:1, targets of 44 × 44 px, reading
 * order = visual order, no text cut off, no scrolling sideways. Bring the page to rest first. Empty when all is well.
 */
export const checkAccessibility = async (page: Page): Promise<readonly Finding[]> => {
  await page.evaluate(axe.source);
  await page.evaluate(bundleForBrowser(path.join(__dirname, 'accessibility/in-page/main.ts')));
  return unrolled(page, async () => {
    const results = await runAxe(page);
    const own = await page.evaluate(() => (globalThis as WithTools).__accessibility.check());
    return [...results.violations.flatMap(findingsOf), ...undecided(results), ...own];
  });
};

/** One line each, for the message of a failed test. */
export const sayFindings = (findings: readonly Finding[]): string =>
  findings.map(({ what, where, measured }) => `${what}: ${where} (${measured})`).join('\n');

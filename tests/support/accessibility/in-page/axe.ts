import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core';
import type { Finding } from '../finding';

/** Put on the page before this program. */
declare const axe: { run(context: object, options: RunOptions): Promise<AxeResults> };

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

/** `checks` is honoured by axe (Rule.runChecks) and missing in its types. */
const options: RunOptions & { readonly checks: object } = {
  runOnly: { type: 'rule', values: rules },
  resultTypes: ['violations', 'incomplete'],
  checks: { 'color-contrast': { options: { contrastRatio: { normal: contrast, large: contrast } } } },
  elementRef: true,
};

const shown = ({ html }: NodeResult): string => html.replace(/\s+/g, ' ').slice(0, 120);

const measuredBy = ({ any, all, none }: NodeResult): string =>
  [...any, ...all, ...none].map(({ message }) => message.replace(/\s+/g, ' ')).join('; ');

const findingsOf = ({ help, nodes }: Result): Finding[] =>
  nodes.map((node) => ({ what: help, where: shown(node), measured: measuredBy(node) }));

/** An empty field has no text yet; its placeholder is an element of its own, which is judged. */
const isField = (element: Element): boolean => element.matches('input, textarea');

/** Text under an open sheet or dialog is not there to be read. */
const isCovered = (element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && !element.contains(hit) && !hit.contains(element);
};

/** What axe could not judge is no fault by itself, except contrast: an unknown contrast was never checked. */
const undecided = ({ incomplete }: AxeResults): Finding[] => {
  const open = ({ element }: NodeResult): boolean => element === undefined || !(isField(element) || isCovered(element));
  return incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap((result) => findingsOf({ ...result, nodes: result.nodes.filter(open) }))
    .map((finding) => ({ ...finding, what: `cannot be judged: ${finding.what}` }));
};

/** Contrast is not asked of what cannot be used: axe knows aria-disabled, vant only paints its button pale. */
export const axeFindings = async (root: Element): Promise<Finding[]> => {
  const results = await axe.run({ include: [root], exclude: ['.van-button--disabled'] }, options);
  return [...results.violations.flatMap(findingsOf), ...undecided(results)];
};

import type { CommunitySettings } from './community';

/** One value that changed. `path` dotted; `from` and `to` as JSON text, 'null' where there was none. */
export interface SettingChange {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is set at a dotted path; undefined: nothing. */
export const settingAt = (settings: CommunitySettings, path: string): unknown =>
  path.split('.').reduce<unknown>((tree, key) => (isTree(tree) ? tree[key] : undefined), settings);

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  if (rest.length === 0) return { ...tree, [key]: value };
  const below = tree[key];
  return { ...tree, [key]: put(isTree(below) ? below : {}, rest, value) };
}

/**
 * The settings with another value at a dotted path of `settingFacts`. Not checked: the contract does that when they
 * are saved.
 */
export const withSetting = (settings: CommunitySettings, path: string, value: unknown): CommunitySettings =>
  // The path names a value of these settings, which then has another one.
  put({ ...settings }, path.split('.'), value) as unknown as CommunitySettings;

const text = (value: unknown): string => JSON.stringify(value ?? null);

function compared(path: readonly string[], before: unknown, after: unknown): SettingChange[] {
  if (isTree(before) && isTree(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => compared([...path, key], before[key], after[key]));
  }
  const [from, to] = [text(before), text(after)];
  return from === to ? [] : [{ path: path.join('.'), from, to }];
}

/** What is different, value by value; a list is one value. */
export const changesBetween = (before: CommunitySettings, after: CommunitySettings): SettingChange[] =>
  compared([], before, after);

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checklist } from '../../../../config/deploy/checklist/checklist';
import { privacyEntries } from '../../../../config/deploy/checklist/privacy';

const root = path.resolve(__dirname, '../../../..');
/** What prettier does to a page: the width of columns. */
const withoutWidths = (page: string): string => page.replaceAll(/ +\|/g, ' |').replaceAll(/-{3,}/g, '---');

test('清单和代码一致；不一致时运行 npm run checklist', () => {
  const written = readFileSync(path.join(root, 'docs/deploy-checklist.md'), 'utf8');
  expect(withoutWidths(written)).toBe(withoutWidths(checklist(root)));
});

test('清单有消息推送、每个函数的权限、模板的每个字段', () => {
  const page = withoutWidths(checklist(root));
  expect(page).toContain('| event | `wxa_media_check` | `safety` |');
  expect(page).toContain('| `home` | `security.msgSecCheck`, `phonenumber.getPhoneNumber`, `subscribeMessage.send` |');
  expect(page).toContain('| `phrase3` | 当前状态 | 已接单 |');
});

test('代码里用到的、要声明的接口都写了用途', () => {
  const entries = privacyEntries(path.join(root, 'src'));
  expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(['chooseMedia', 'open-type=getPhoneNumber']));
  expect(entries.filter(({ purpose }) => purpose === null)).toEqual([]);
});

test('有人用了没写用途的接口，就能看出来', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'anju-privacy-'));
  writeFileSync(path.join(folder, 'where.ts'), 'await Taro.getLocation({});');
  writeFileSync(path.join(folder, 'avatar.tsx'), '<Button openType="chooseAvatar" />');
  expect(privacyEntries(folder).map(({ name, purpose }) => [name, purpose])).toEqual([
    ['open-type=chooseAvatar', null],
    ['getLocation', null],
  ]);
  rmSync(folder, { recursive: true });
});

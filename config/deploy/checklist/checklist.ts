import path from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { subscribeData } from '#domain/copy';
import type { FunctionConfig } from '../desired';
import { privacyEntries } from './privacy';

interface Named {
  readonly name: string;
  readonly config: FunctionConfig;
}

/** The functions as their sources say them: the page needs no build. */
const functionsIn = (root: string): readonly Named[] => {
  const folder = path.join(root, 'cloudfunctions');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'config.json')
    .map((entry) => ({
      name: path.basename(entry.parentPath),
      config: JSON.parse(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')) as FunctionConfig,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

const pushes = (functions: readonly Named[]): string => {
  const rows = functions.flatMap(({ name, config }) =>
    (config.events ?? []).map((event) => ['event', `\`${event}\``, `\`${name}\``]),
  );
  return `## 1. Message push (云开发控制台 → 设置 → 其他设置 → 消息推送)

Push mode 云函数. Without it no verdict on a photo arrives, and every photo stays behind its placeholder.

${table(['消息类型', '事件类型', '云函数'], rows)}`;
};

const permissions = (functions: readonly Named[]): string => {
  const asking = functions.filter(({ config }) => config.permissions.openapi.length > 0);
  const rows = asking.map(({ name, config }) => [
    `\`${name}\``,
    config.permissions.openapi.map((api) => `\`${api}\``).join(', '),
  ]);
  return `## 2. OpenAPI permissions (WeChat DevTools, once per function and whenever its row changes)

\`npm run deploy\` creates the functions; what they may ask of WeChat comes only from an upload by DevTools. After the first
deployment and \`npm run build\`: open this folder in DevTools, choose the environment on the folder \`cloudfunctions\`, and for each function below
right click → 上传并部署：所有文件. It uploads the same bundle with its \`config.json\`. Permissions take up to ten minutes.
Then run \`npm run deploy\` once more: where it says anything other than "Nothing to do.", DevTools changed a setting, and this puts it back.

${table(['Function', 'May call'], rows)}`;
};

const template = (): string => {
  const example = subscribeData(
    'accepted',
    { number: 'YHY-1024', title: '厨房 水龙头 漏水' },
    Date.UTC(2026, 10, 22, 2),
  );
  const keywords: Readonly<Record<keyof typeof example, string>> = {
    character_string1: '工单编号',
    thing2: '报修内容',
    phrase3: '当前状态',
    time4: '更新时间',
    thing5: '温馨提示',
  };
  const rows = Object.entries(example).map(([field, { value }]) => [
    `\`${field}\``,
    keywords[field as keyof typeof example],
    value,
  ]);
  return `## 3. Subscribe message template (小程序后台 → 功能 → 订阅消息 → 公共模板库)

One template, 工单进度通知, 一次性订阅, with these keywords in this order. WeChat numbers the fields by that order: where the ones it
shows differ from the first column, change \`domain/copy/messages/subscribe.ts\`, or every message is refused (47003).
Its id is \`ANJU_TEMPLATE\` of the deployment.

${table(['Field', '关键词', 'Example'], rows)}`;
};

const privacy = (root: string): string => {
  const rows = privacyEntries(path.join(root, 'src')).map(({ name, item, purpose, files }) => [
    item,
    purpose ?? '(no purpose given)',
    `\`${name}\``,
    files.map((file) => `\`${path.relative(root, file).split(path.sep).join('/')}\``).join(', '),
  ]);
  return `## 4. Privacy guide (小程序后台 → 设置 → 服务内容声明 → 用户隐私保护指引)

Everything the app calls that WeChat wants declared, found in \`src\`. What is not declared fails on phones, silently.
Also declare 收集 「身份标识（openid）」 and 「用户上传的文字和照片」; kept as long as the account; deleting: 我的 → 账号 → 注销.

${table(['信息', '用途', 'Because of', 'In'], rows)}`;
};

const rest = `## 5. Categories (小程序后台 → 设置 → 基本设置 → 服务类目)

房地产服务 → 物业管理, and 生活服务 → 家政服务. No qualification papers. The first one is the main category.

## 6. Server domains (小程序后台 → 开发管理 → 开发设置 → 服务器域名)

- request, socket, uploadFile: none. Functions, database and files go through \`wx.cloud\`, which needs no entry.
- downloadFile 合法域名: the storage's own domain, for spreadsheets and photos opened from a temporary address:
  \`https://<bucket>.tcb.qcloud.la\`, as 云开发控制台 → 存储 shows it in any file's 下载地址.

## 7. Once, by hand

- 云开发控制台: create the environment; its id is \`--env\`. Plan: [cost.md](cost.md). Not offered by any interface we may use.
- 访问管理 (CAM): a sub-account for deploying with the policies QcloudTCBFullAccess and QcloudSCFFullAccess. Its key pair is
  \`TENCENT_SECRET_ID\` and \`TENCENT_SECRET_KEY\`.
- 小程序后台 → 开发设置 → 小程序代码上传: make the upload key (\`ANJU_MINI_PROGRAM_KEY\`) and put the deploying machine's address on the list.
- 小程序后台 → 版本管理: submit the uploaded version for review with the words of [reviewer.md](reviewer.md).`;

/** docs/deploy-checklist.md: what only the consoles and DevTools can do, with the values of this code. */
export const checklist = (root: string): string => {
  const functions = functionsIn(root);
  const parts = [pushes(functions), permissions(functions), template(), privacy(root), rest];
  return `# What no command can do

Written by \`npm run checklist\` from the code; do not edit. How to deploy: [deploy.md](deploy.md).

${parts.join('\n\n')}
`;
};

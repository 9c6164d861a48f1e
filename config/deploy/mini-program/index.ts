import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Arguments } from '../arguments';
import type { MiniProgram } from '../main';
import { accountFrom, type Account } from './account';
import { sizeReport, weighedByWeChat } from './sizes';
import { SETTING, type Tools } from './uploader';

export interface MiniProgramWorld {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** dist/weapp */
  readonly appDir: string;
  /** .anju/deployments: what was uploaded is written down here, because WeChat does not say. */
  readonly keptDir: string;
  readonly say: (line: string) => void;
  /** Builds the app for this environment. */
  readonly build: (envId: string) => void;
  readonly tools: () => Tools;
}

const hashOf = (appDir: string): string => {
  const files = readdirSync(appDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${path.relative(appDir, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
};

const versionIn = (root: string): string =>
  (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly version: string }).version;

interface Upload {
  readonly account: Account;
  readonly version: string;
  readonly description: string;
}

/** Preview first: its QR code lives for some minutes, and shows the very files that are uploaded then. */
async function send(world: MiniProgramWorld, { account, version, description }: Upload): Promise<void> {
  const { ci, qrCodeText } = world.tools();
  const project = new ci.Project({
    appid: account.appid,
    type: 'miniProgram',
    projectPath: world.appDir,
    privateKeyPath: account.keyFile,
    ignores: [],
  });
  const options = { project, version, desc: description, setting: SETTING, onProgressUpdate: () => undefined };
  mkdirSync(world.keptDir, { recursive: true });
  const picture = path.join(world.keptDir, 'preview.jpg');
  await ci.preview({ ...options, qrcodeFormat: 'image', qrcodeOutputDest: picture });
  // The library's reader of QR codes fails on some pictures; the picture itself is good.
  world.say(await qrCodeText(readFileSync(picture).toString('base64')).catch(() => '  (open the picture to scan it)'));
  world.say(`  ✓ preview: ${picture}`);
  const uploaded = await ci.upload(options);
  world.say(`  ✓ mini-program ${version} uploaded; WeChat counts ${weighedByWeChat(uploaded)}`);
}

/** What is to be done about the mini-program: built, weighed and compared with what was uploaded last from here. */
export function miniProgram(world: MiniProgramWorld, args: Arguments): MiniProgram {
  const account = accountFrom(world.root, world.environment);
  const nothing = { work: false, upload: () => Promise.resolve() };
  if (typeof account === 'string') return { ...nothing, plan: [`  = mini-program: ${account}`] };
  world.build(args.envId);
  const sizes = sizeReport(world.appDir);
  const version = args.version ?? versionIn(world.root);
  const uploaded = { appid: account.appid, version, files: hashOf(world.appDir) };
  const file = path.join(world.keptDir, `${args.envId}.mini-program.json`);
  const now = JSON.stringify(uploaded);
  if (existsSync(file) && readFileSync(file, 'utf8') === now) {
    return { ...nothing, plan: [`  = mini-program ${version}: uploaded before, unchanged`] };
  }
  const description = args.description ?? `environment ${args.envId}`;
  return {
    work: true,
    plan: [`  ~ mini-program ${version} for ${account.appid}, preview and upload:`, ...sizes],
    upload: async () => {
      await send(world, { account, version, description });
      writeFileSync(file, now);
    },
  };
}

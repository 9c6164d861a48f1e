import { createRequire } from 'node:module';
import path from 'node:path';

/** What is used of miniprogram-ci 2.1.42; its own types need its five hundred packages. */
interface Project {
  readonly appid: string;
}
interface UploadOptions {
  readonly project: Project;
  readonly version: string;
  readonly desc: string;
  readonly setting: Readonly<Record<string, boolean>>;
  readonly onProgressUpdate: () => void;
}
export interface Uploaded {
  /** Bytes as WeChat counts them; `__FULL__` is the sum, `__APP__` the main package. */
  readonly subPackageInfo?: readonly { readonly name: string; readonly size: number }[];
}
interface MiniProgramCi {
  readonly Project: new (options: {
    readonly appid: string;
    readonly type: 'miniProgram';
    readonly projectPath: string;
    readonly privateKeyPath: string;
    readonly ignores: readonly string[];
  }) => Project;
  readonly upload: (options: UploadOptions) => Promise<Uploaded>;
  readonly preview: (
    options: UploadOptions & { readonly qrcodeFormat: 'image'; readonly qrcodeOutputDest: string },
  ) => Promise<Uploaded>;
}
interface TerminalQrCode {
  readonly generateTerminalQrcode: (base64: string) => Promise<string>;
}

export interface Tools {
  readonly ci: MiniProgramCi;
  /** The picture of a QR code (base64) as characters. The library's own, which its entry does not export. */
  readonly qrCodeText: TerminalQrCode['generateTerminalQrcode'];
}

/** Loads the uploader from where it is installed (`install.ts`). */
export const toolsIn = (folder: string): Tools => {
  const load = createRequire(path.join(folder, 'package.json'));
  const { generateTerminalQrcode } = load('miniprogram-ci/dist/ci/utils/terminalQrcode.js') as TerminalQrCode;
  return { ci: load('miniprogram-ci') as MiniProgramCi, qrCodeText: generateTerminalQrcode };
};

/** The build has compiled, minified and prefixed everything: WeChat's tools leave the files as they are. */
export const SETTING: UploadOptions['setting'] = {
  useProjectConfig: false,
  es6: false,
  es7: false,
  minify: false,
  codeProtect: false,
  autoPrefixWXSS: false,
};

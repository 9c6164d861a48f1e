import { create } from 'qrcode';
import type { Fields } from '../documents/values';
import { pngOf } from './png';

/** What an interface answers that does not answer JSON. */
export interface Picture {
  readonly contentType: string;
  readonly bytes: Buffer;
}
export const isPicture = (reply: object): reply is Picture => 'bytes' in reply;
export interface Refusal {
  readonly errcode: number;
  readonly errmsg: string;
}

/** Codes a minute; WeChat says it may change the number. */
const MOST_A_MINUTE = 5000;
const MINUTE_MS = 60_000;
const MOST_SCENE = 32;
const WIDTH = { least: 280, usual: 430, most: 1280 } as const;

const refusal = (errcode: number, errmsg: string): Refusal => ({ errcode, errmsg });

const wrongScene = (scene: unknown): Refusal | null => {
  if (typeof scene !== 'string' || scene.length === 0 || scene.length > MOST_SCENE)
    return refusal(40169, 'invalid length for scene, or the data is not json string');
  return /^[\w!#$&'()*+,/:;=?@.~-]+$/.test(scene) ? null : refusal(40129, 'invalid scene');
};

/** Nothing that runs here has been published, so a path that is to be checked is never found. */
const wrongPage = ({ page, check_path: checked }: Fields): Refusal | null => {
  if (checked !== false) return refusal(41030, 'invalid page: the mini-program of a local cloud is not published');
  const named = page === undefined || (typeof page === 'string' && /^[\w-]+(\/[\w-]+)*$/.test(page));
  return named ? null : refusal(41030, 'invalid page');
};

const wrongLook = ({ env_version: version = 'release', width = WIDTH.usual }: Fields): Refusal | null => {
  const known = ['release', 'trial', 'develop'].includes(String(version));
  const fits = typeof width === 'number' && width >= WIDTH.least && width <= WIDTH.most;
  return known && fits ? null : refusal(40097, 'invalid args');
};

/** wxacode.getUnlimited: mini-program codes without WeChat. */
export class Codes {
  private minute = 0;
  private made = 0;

  constructor(
    private readonly now: () => number,
    private readonly most = MOST_A_MINUTE,
  ) {}

  /**
   * @returns a plain QR code of `<page>?scene=<scene>`, which the scanner of local/phone understands: the round code of
   * a mini-program is known to WeChat's servers alone
   */
  make(params: Fields): Picture | Refusal {
    const wrong = wrongScene(params['scene']) ?? wrongPage(params) ?? wrongLook(params) ?? this.tooMany();
    if (wrong) return wrong;
    const { page, scene, width = WIDTH.usual } = params as { page?: string; scene: string; width?: number };
    const { modules } = create(`${page ?? ''}?scene=${encodeURIComponent(scene)}`, { errorCorrectionLevel: 'M' });
    const { size } = modules;
    const dark = (row: number, column: number): boolean => modules.get(row, column) === 1;
    return { contentType: 'image/png', bytes: pngOf({ size, dark }, width) };
  }

  private tooMany(): Refusal | null {
    const minute = Math.floor(this.now() / MINUTE_MS);
    if (minute !== this.minute) this.made = 0;
    this.minute = minute;
    this.made += 1;
    return this.made > this.most ? refusal(45009, 'reach max api minute quota limit') : null;
  }
}

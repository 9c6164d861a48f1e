import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What WeChat wants declared in 用户隐私保护指引 when an interface is called or a component of this kind is shown. */
interface Declared {
  /** As the form of the privacy guide names it. */
  readonly item: string;
  /** What we say it is for; null: we do not use it, and the day somebody does they have to say what for. */
  readonly purpose: string | null;
}

/** Interfaces that need a declaration (developers.weixin.qq.com: 小程序隐私协议开发指南, 涉及处理用户个人信息的接口). */
const declared: Readonly<Record<string, Declared>> = {
  chooseMedia: { item: '选中的照片或视频信息；摄像头', purpose: '拍照或选照片，说明报修、评价、投诉的情况' },
  chooseImage: { item: '选中的照片或视频信息', purpose: null },
  chooseVideo: { item: '选中的照片或视频信息', purpose: null },
  chooseMessageFile: { item: '选中的文件', purpose: '管理人员导入房屋、人员、维修单位的表格' },
  setClipboardData: { item: '剪贴板', purpose: '复制邀请码和邀请的话，发给家人、租客或同事' },
  getClipboardData: { item: '剪贴板', purpose: null },
  addPhoneCalendar: { item: '日历（仅写入）', purpose: '把约好的上门时间记到日历里' },
  addPhoneRepeatCalendar: { item: '日历（仅写入）', purpose: null },
  'open-type=getPhoneNumber': { item: '手机号', purpose: '核对业主登记，绑定房屋；上门前联系' },
  'type=nickname': { item: '微信昵称、头像', purpose: '填写称呼，不用打字' },
  'open-type=chooseAvatar': { item: '微信昵称、头像', purpose: null },
  getUserProfile: { item: '微信昵称、头像', purpose: null },
  getLocation: { item: '位置信息', purpose: null },
  chooseLocation: { item: '位置信息', purpose: null },
  choosePoi: { item: '位置信息', purpose: null },
  getFuzzyLocation: { item: '位置信息', purpose: null },
  startLocationUpdate: { item: '位置信息', purpose: null },
  chooseAddress: { item: '地址', purpose: null },
  chooseLicensePlate: { item: '车牌号', purpose: null },
  chooseInvoiceTitle: { item: '发票信息', purpose: null },
  getWeRunData: { item: '微信运动步数', purpose: null },
  getRecorderManager: { item: '麦克风', purpose: null },
  startRecord: { item: '麦克风', purpose: null },
  createCameraContext: { item: '摄像头', purpose: null },
  scanCode: { item: '摄像头', purpose: null },
  saveImageToPhotosAlbum: { item: '相册（仅写入）', purpose: null },
  saveVideoToPhotosAlbum: { item: '相册（仅写入）', purpose: null },
  addPhoneContact: { item: '通讯录（仅写入）', purpose: null },
  chooseContact: { item: '通讯录', purpose: null },
  openBluetoothAdapter: { item: '蓝牙', purpose: null },
  startAccelerometer: { item: '加速传感器', purpose: null },
  startCompass: { item: '磁场传感器', purpose: null },
  startGyroscope: { item: '陀螺仪传感器', purpose: null },
};

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

/** How an interface or a component shows in the code. */
const patternOf = (name: string): RegExp => {
  const [attribute = '', value] = name.split('=');
  if (value === undefined) return new RegExp(`\\b(Taro|wx)\\.${name}\\b`);
  const camel = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(`\\b(${attribute}|${camel})="${value}"`);
};

export interface PrivacyEntry extends Declared {
  readonly name: string;
  readonly files: readonly string[];
}

/** Everything in a folder of sources that has to be declared, with where it is. */
export const privacyEntries = (folder: string): readonly PrivacyEntry[] => {
  const files = sources(folder).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  return Object.entries(declared).flatMap(([name, { item, purpose }]) => {
    const found = files.filter(({ text }) => patternOf(name).test(text)).map(({ file }) => file);
    return found.length === 0 ? [] : [{ name, item, purpose, files: found }];
  });
};

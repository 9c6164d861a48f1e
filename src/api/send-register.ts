import Taro from '@tarojs/taro';
import { newId } from './ids';
import { sendFile } from './send-file';
import { photoFolder } from './session';

export interface ChosenFile {
  readonly path: string;
  readonly name: string;
}

/** A spreadsheet out of a chat: WeChat lets a mini-program read no other files. Null: the person changed their mind. */
export const chooseSpreadsheet = async (): Promise<ChosenFile | null> => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx'] });
    const [file] = tempFiles;
    return file === undefined ? null : { path: file.path, name: file.name };
  } catch {
    return null;
  }
};

/** Puts it where only the functions read it; answers its `cloud://` id, or null where it did not arrive. */
export const sendSpreadsheet = async (path: string, onProgress: (percent: number) => void): Promise<string | null> => {
  const folder = photoFolder();
  if (folder === '') return null;
  try {
    const cloudPath = `imports/${folder}/${newId()}.xlsx`;
    return await sendFile({ cloudPath, filePath: path, onStart: () => undefined, onProgress });
  } catch {
    return null;
  }
};

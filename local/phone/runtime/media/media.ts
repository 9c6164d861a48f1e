import type { CloudStorage } from '../net/cloud-storage';
import { resolvePath } from '../../transform/paths';
import { chooseFiles } from './choose-files';
import type { FileStore } from './file-store';

export interface PickedFile {
  readonly tempFilePath: string;
  readonly size: number;
  readonly fileType: 'image';
}

export interface PickOptions {
  readonly count: number;
  /** Ask for the camera where the machine has one. */
  readonly capture: boolean;
}

/** Pictures: from the file chooser into the store, and from any address an app may write to one a browser can load. */
export class Media {
  constructor(
    readonly files: FileStore,
    private readonly storage: CloudStorage,
  ) {}

  /** Pictures from the browser's file chooser. Empty when the person cancels. */
  async pick({ count, capture }: PickOptions): Promise<PickedFile[]> {
    const chosen = await chooseFiles({ count, accept: 'image/*', capture });
    return chosen.map((file) => ({
      tempFilePath: this.files.addTemporary(file),
      size: file.size,
      fileType: 'image',
    }));
  }

  /** @param from path of the component that wrote the address: relative ones start there. */
  async url(src: string, from: string): Promise<string> {
    if (src.startsWith('wxfile://')) {
      const url = this.files.url(src);
      if (url === undefined) throw new Error(`no such file ${src}`);
      return url;
    }
    if (src.startsWith('cloud://')) return this.storage.temporaryUrl(src);
    if (/^(https?:|data:|blob:|\/\/)/.test(src)) return src;
    return `/phone/files/${resolvePath(from, src)}`;
  }

  /** The bytes behind any address. */
  async blob(src: string, from = ''): Promise<Blob> {
    const kept = this.files.get(src);
    if (kept) return kept;
    const response = await fetch(await this.url(src, from));
    if (!response.ok) throw new Error(`no such file ${src}`);
    return response.blob();
  }
}

import { endingOf } from '../media/file-store';
import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';

interface OpenOptions {
  readonly filePath: string;
  readonly fileType?: string;
  /** The menu in the corner, by which a person keeps the file or sends it on; without it they can only look. */
  readonly showMenu?: boolean;
}

interface ShareOptions {
  readonly filePath: string;
  readonly fileName?: string;
}

/** What WeChat's viewer reads. Anything else (txt, csv, json, zip) can only be shared. */
const readable = new Set(['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf']);

const nameOf = (path: string): string => path.split('/').pop() ?? path;

const sized = ({ phone }: WxContext, filePath: string): { url: string; size: number } => {
  const blob = phone.media.files.get(filePath);
  const url = phone.media.files.url(filePath);
  if (!blob || url === undefined) throw new ApiError(`file doesn't exist: ${filePath}`);
  return { url, size: blob.size };
};

const open = (context: WxContext, { filePath, fileType, showMenu }: OpenOptions): void => {
  const type = fileType ?? endingOf(filePath) ?? '';
  const file = sized(context, filePath);
  if (!readable.has(type)) throw new ApiError(`filetype not supported: "${type}"`);
  const name = endingOf(filePath) === type ? nameOf(filePath) : `${nameOf(filePath)}.${type}`;
  void context.phone.shell.file({ title: '文件预览', name, ...file, keep: showMenu === true });
};

const share = async (context: WxContext, { filePath, fileName }: ShareOptions): Promise<void> => {
  const name = fileName ?? nameOf(filePath);
  const file = sized(context, filePath);
  const sent = await context.phone.shell.file({ title: '发送给朋友', name, ...file, keep: true, confirmText: '发送' });
  if (!sent) throw new ApiError('cancel');
};

/** Files a person looks at or sends on; the browser offers them as downloads. */
export const documentApis = (context: WxContext): ApiGroup => {
  const allowed = asyncApi<ShareOptions>('shareFileMessage', (options) => share(context, options));
  const refused = asyncApi<ShareOptions>('shareFileMessage', () => {
    throw new ApiError('can only be invoked by user TAP gesture.');
  });
  return {
    openDocument: asyncApi<OpenOptions>('openDocument', (options) => {
      open(context, options);
    }),
    // Judged at the moment of the call: after an await the tap is over.
    shareFileMessage: (options?: ShareOptions) => (context.gesture.active ? allowed : refused)(options),
  };
};

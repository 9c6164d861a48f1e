import { chooseFiles } from '../media/choose-files';
import { endingOf } from '../media/file-store';
import { ApiError, asyncApi, needs } from './api';
import type { ApiGroup, WxContext } from './context';

interface ChooseOptions {
  readonly count: number;
  readonly type?: string;
  readonly extension?: readonly string[];
}

const MOST = 100;
const accepted: Readonly<Record<string, string>> = { all: '', file: '', image: 'image/*', video: 'video/*' };

const kindOf = ({ type }: File): string => /^(image|video)\//.exec(type)?.[1] ?? 'file';

/** The filter of the chooser; like WeChat's it is no promise: whoever takes a file looks at its name again. */
const acceptOf = ({ type = 'all', extension = [] }: ChooseOptions): string => {
  const accept = accepted[type];
  if (accept === undefined) throw new ApiError(`invalid type "${type}"`);
  if (extension.includes('')) throw new ApiError('extension must not be an empty string');
  return type === 'file' ? extension.map((ending) => `.${ending.replace(/^\./, '')}`).join(',') : accept;
};

/** Files out of a chat; here out of this machine's folders. */
export const messageFileApis = ({ phone }: WxContext): ApiGroup => ({
  chooseMessageFile: asyncApi<ChooseOptions>('chooseMessageFile', async (options) => {
    needs(options, { count: 'Number' });
    const { count } = options;
    if (!(count >= 0 && count <= MOST)) throw new ApiError(`count must be 0 to ${MOST}`);
    const chosen = await chooseFiles({ count, accept: acceptOf(options) });
    if (chosen.length === 0) throw new ApiError('cancel');
    return {
      tempFiles: chosen.map((file) => ({
        name: file.name,
        path: phone.media.files.addTemporary(file, endingOf(file.name)),
        size: file.size,
        time: Math.floor(phone.clock.now() / 1000),
        type: kindOf(file),
      })),
    };
  }),
});

import Taro from '@tarojs/taro';
import { forgetHome, refreshHome } from './home';
import { forget as forgetOutbox } from './outbox';
import { currentSession, forgetSession, loadMe } from './session';
import { shared } from './shared';
import { clearStored, readFarewell, writeFarewell } from './store';

/** How a person left this phone: it stays quiet until they come back by a tap. */
export type Farewell = 'signedOut' | 'deleted';

interface Left {
  readonly how: Farewell | null;
}

const left = shared<Left>(() => ({ how: readFarewell() as Farewell | null }));

export const useFarewell = (): Farewell | null => left.use().how;

/** The one call of a start. Those who work here ask who they are; everybody else asks for the owner's first screen. */
export const begin = async (): Promise<void> => {
  if (left.current().how !== null) return;
  const { part } = currentSession();
  await (part === null || part.role === 'owner' ? refreshHome() : loadMe());
};

/** Somebody has become something new here: who they are is asked again, and they land where they belong. */
export const startAnew = async (): Promise<void> => {
  await loadMe();
  await Taro.reLaunch({ url: '/pages/start/index' });
};

/** Text size and look belong to the phone, not to the person. */
const OF_THE_PHONE = ['appearance'];

/** Pictures of reports that were begun. */
const dropFiles = (): void => {
  const files = Taro.getFileSystemManager();
  const dirPath = Taro.env.USER_DATA_PATH ?? '';
  files.readdir({
    dirPath,
    success: ({ files: names }) => {
      for (const name of names) files.unlink({ filePath: `${dirPath}/${name}`, fail: () => undefined });
    },
    fail: () => undefined,
  });
};

/** Clears everything that this person left on this phone, drafts included, and says goodbye on the start page. */
export const leavePhone = (how: Farewell): void => {
  clearStored(how === 'signedOut' ? OF_THE_PHONE : []);
  dropFiles();
  writeFarewell(how);
  left.set({ how });
  forgetOutbox();
  forgetSession();
  forgetHome();
  void Taro.reLaunch({ url: '/pages/start/index' });
};

/** One tap, and one is back: WeChat says who it is. */
export const comeBack = (): Promise<void> => {
  clearStored(OF_THE_PHONE);
  left.set({ how: null });
  return begin();
};

/** The edge to WeChat as src/api sees it: storage in memory, calls and uploads answered by the test. */
type Answer = (request: { name: string; data: { name: string; input: unknown } }) => unknown;

export interface UploadTry {
  readonly cloudPath: string;
  readonly filePath: string;
  progress(percent: number): void;
  succeed(): void;
  fail(): void;
  aborted: boolean;
}

export const edge = {
  storage: new Map<string, unknown>(),
  storageFull: false,
  answer: ((): unknown => {
    throw new Error('the test has not said what the cloud answers');
  }) as Answer,
  sent: [] as unknown[],
  uploads: [] as UploadTry[],
  removedFiles: [] as string[],
};

export const resetEdge = (): void => {
  edge.storage.clear();
  edge.storageFull = false;
  edge.sent = [];
  edge.uploads = [];
  edge.removedFiles = [];
};

interface UploadOptions {
  readonly cloudPath: string;
  readonly filePath: string;
  readonly success: (result: { fileID: string }) => void;
  readonly fail: (error: Error) => void;
}

const uploadFile = (options: UploadOptions) => {
  let heard: (now: { progress: number }) => void = () => undefined;
  const { cloudPath, filePath } = options;
  const one: UploadTry = {
    cloudPath,
    filePath,
    aborted: false,
    progress: (progress) => {
      heard({ progress });
    },
    succeed: () => {
      options.success({ fileID: `cloud://env.bucket/${cloudPath}` });
    },
    fail: () => {
      options.fail(new Error('uploadFile:fail'));
    },
  };
  edge.uploads.push(one);
  return {
    onProgressUpdate: (listener: typeof heard) => {
      heard = listener;
    },
    abort: () => {
      one.aborted = true;
      options.fail(new Error('uploadFile:fail abort'));
    },
  };
};

interface FileManager {
  saveFile(options: { tempFilePath: string; success: (saved: { savedFilePath: string }) => void }): void;
  unlink(options: { filePath: string }): void;
}

const files: FileManager = {
  saveFile: ({ tempFilePath, success }) => {
    success({ savedFilePath: `kept/${tempFilePath}` });
  },
  unlink: ({ filePath }) => {
    edge.removedFiles.push(filePath);
  },
};

const Taro = {
  cloud: {
    callFunction: async (request: Parameters<Answer>[0]) => {
      edge.sent.push(request.data.input);
      return { result: await edge.answer(request) };
    },
    uploadFile,
  },
  getStorageSync: (key: string) => edge.storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => {
    if (edge.storageFull) throw new Error('setStorageSync:fail exceed storage max size');
    edge.storage.set(key, value);
  },
  removeStorageSync: (key: string) => {
    edge.storage.delete(key);
  },
  getImageInfo: () => Promise.resolve({ width: 3200, height: 2400 }),
  compressImage: ({ src }: { src: string }) => Promise.resolve({ tempFilePath: `small/${src}` }),
  getFileSystemManager: () => files,
};

export default Taro;

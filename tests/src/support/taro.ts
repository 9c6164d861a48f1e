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
  /** Bytes by path; what is not here is a small upright JPEG. */
  files: new Map<string, Uint8Array>(),
  online: ((): void => undefined) as () => void,
};

/** SOI, an empty scan, EOI: the least that a JPEG can be. */
export const leastJpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0x00, 0x02, 0xff, 0xd9]);

export const resetEdge = (): void => {
  edge.storage.clear();
  edge.storageFull = false;
  edge.sent = [];
  edge.uploads = [];
  edge.removedFiles = [];
  edge.files.clear();
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
  readFile(options: { filePath: string; success: (read: { data: ArrayBuffer }) => void }): void;
  writeFile(options: { filePath: string; data: ArrayBuffer; success: () => void }): void;
  unlink(options: { filePath: string }): void;
}

const files: FileManager = {
  readFile: ({ filePath, success }) => {
    success({ data: (edge.files.get(filePath) ?? leastJpeg).slice().buffer });
  },
  writeFile: ({ filePath, data, success }) => {
    edge.files.set(filePath, new Uint8Array(data));
    success();
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
  env: { USER_DATA_PATH: 'wxfile://usr' },
  onNetworkStatusChange: (heard: (now: { isConnected: boolean }) => void) => {
    edge.online = () => {
      heard({ isConnected: true });
    };
  },
  offNetworkStatusChange: () => undefined,
  getImageInfo: () => Promise.resolve({ width: 3200, height: 2400 }),
  compressImage: ({ src, compressedWidth }: { src: string; compressedWidth: number }) => {
    const tempFilePath = `${compressedWidth}/${src}`;
    edge.files.set(tempFilePath, edge.files.get(src) ?? leastJpeg);
    return Promise.resolve({ tempFilePath });
  },
  getFileSystemManager: () => files,
};

export default Taro;

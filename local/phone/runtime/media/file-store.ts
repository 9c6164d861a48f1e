/** Where wxfile:// addresses live: temporary files in memory, kept ones in IndexedDB, so that drafts survive a reload. */
const STORE = 'files';
export const USER_DATA_PATH = 'wxfile://usr';
const keptPrefixes = [`${USER_DATA_PATH}/`, 'wxfile://store_'];

const isKept = (path: string): boolean => keptPrefixes.some((prefix) => path.startsWith(prefix));

const openDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('indexedDB'));
    };
  });

const readAll = (database: IDBDatabase): Promise<Map<string, Blob>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Blob>();
    const cursor = database.transaction(STORE).objectStore(STORE).openCursor();
    cursor.onsuccess = () => {
      const at = cursor.result;
      if (!at) {
        resolve(files);
        return;
      }
      files.set(at.key as string, at.value as Blob);
      at.continue();
    };
    cursor.onerror = () => {
      reject(cursor.error ?? new Error('indexedDB'));
    };
  });

const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** "xlsx" of ".../a.xlsx" and of an address with a query; undefined where there is none. */
export const endingOf = (path: string): string | undefined =>
  /\.([a-z0-9]{1,8})$/i.exec(path.split('?')[0] ?? '')?.[1]?.toLowerCase();

export class FileStore {
  private readonly urls = new Map<string, string>();
  private serial = 0;

  private constructor(
    private readonly database: IDBDatabase,
    private readonly files: Map<string, Blob>,
  ) {}

  /** Each person has a store of their own. */
  static async open(openId: string): Promise<FileStore> {
    const database = await openDatabase(`wx:${openId}`);
    return new FileStore(database, await readAll(database));
  }

  /** @param ending of the name, where the kind of bytes does not tell it (office files). */
  addTemporary(blob: Blob, ending?: string): string {
    const path = this.newPath('tmp', blob, ending);
    this.set(path, blob);
    return path;
  }

  async addSaved(blob: Blob): Promise<string> {
    const path = this.newPath('store', blob);
    await this.write(path, blob);
    return path;
  }

  get(path: string): Blob | undefined {
    return this.files.get(path);
  }

  list(prefix: string): string[] {
    return [...this.files.keys()].filter((path) => path.startsWith(prefix));
  }

  /** Resolves once the file would still be there after a restart. */
  async write(path: string, blob: Blob): Promise<void> {
    this.set(path, blob);
    if (isKept(path)) await this.keep(path, blob);
  }

  remove(path: string): boolean {
    this.forget(path);
    const existed = this.files.delete(path);
    if (existed && isKept(path)) this.database.transaction(STORE, 'readwrite').objectStore(STORE).delete(path);
    return existed;
  }

  /** An address the browser can show. */
  url(path: string): string | undefined {
    const known = this.urls.get(path);
    const blob = this.files.get(path);
    if (known !== undefined || !blob) return known;
    const url = URL.createObjectURL(blob);
    this.urls.set(path, url);
    return url;
  }

  private set(path: string, blob: Blob): void {
    this.forget(path);
    this.files.set(path, blob);
  }

  private keep(path: string, blob: Blob): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(STORE, 'readwrite');
      transaction.objectStore(STORE).put(blob, path);
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('indexedDB'));
      };
    });
  }

  private newPath(kind: 'tmp' | 'store', blob: Blob, ending = extensions[blob.type] ?? 'dat'): string {
    this.serial += 1;
    const unique = `${Date.now().toString(36)}${this.serial.toString(36)}`;
    return `wxfile://${kind}_${unique}.${ending}`;
  }

  private forget(path: string): void {
    const url = this.urls.get(path);
    if (url !== undefined) URL.revokeObjectURL(url);
    this.urls.delete(path);
  }
}

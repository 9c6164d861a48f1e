import type { Network } from './network';
import { NetworkError } from './network';

export interface UploadProgress {
  /** 0–100. */
  readonly progress: number;
  readonly totalBytesSent: number;
  readonly totalBytesExpectedToSend: number;
}

export interface Upload {
  readonly cloudPath: string;
  readonly body: Blob;
  readonly onProgress: (progress: UploadProgress) => void;
}

export interface RunningUpload {
  readonly done: Promise<{ fileID: string; statusCode: number }>;
  abort(): void;
}

interface TempUrl {
  readonly fileID: string;
  readonly tempFileURL: string;
  readonly status?: number;
  readonly errMsg?: string;
}

const parse = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** Storage of the local cloud, with the rights of the person who holds this phone. */
export class CloudStorage {
  constructor(
    private readonly network: Network,
    private readonly openId: string,
  ) {}

  upload(upload: Upload): RunningUpload {
    const request = new XMLHttpRequest();
    const drop = this.network.takeUploadDrop();
    const done = new Promise<{ fileID: string; statusCode: number }>((resolve, reject) => {
      if (!this.network.online) throw new NetworkError('fail net::ERR_INTERNET_DISCONNECTED');
      request.open('PUT', `/cloud/upload?path=${encodeURIComponent(upload.cloudPath)}`);
      request.setRequestHeader('x-wx-openid', this.openId);
      request.upload.onprogress = (event) => {
        upload.onProgress({
          progress: Math.floor((event.loaded / Math.max(1, event.total)) * 100),
          totalBytesSent: event.loaded,
          totalBytesExpectedToSend: event.total,
        });
        if (drop) request.abort();
      };
      request.onload = () => {
        const body = parse(request.responseText);
        if (request.status < 300 && typeof body['fileID'] === 'string')
          resolve({ fileID: body['fileID'], statusCode: request.status });
        else
          reject(new Error(`fail ${typeof body['errMsg'] === 'string' ? body['errMsg'] : `status ${request.status}`}`));
      };
      request.onerror = () => {
        reject(new NetworkError('fail net::ERR_CONNECTION_REFUSED'));
      };
      request.onabort = () => {
        reject(new NetworkError(drop ? 'fail net::ERR_CONNECTION_RESET' : 'fail abort'));
      };
      request.send(upload.body);
    });
    return {
      done: this.network.carry(done),
      abort: () => {
        request.abort();
      },
    };
  }

  async temporaryUrls(fileList: readonly string[]): Promise<TempUrl[]> {
    const response = await this.network.fetch('/cloud/download-url', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': this.openId },
      body: JSON.stringify({ fileList }),
    });
    const body = parse(await response.text());
    return (body['fileList'] ?? []) as TempUrl[];
  }

  async temporaryUrl(fileID: string): Promise<string> {
    const [file] = await this.temporaryUrls([fileID]);
    if (!file?.tempFileURL) throw new Error(file?.errMsg ?? `no such file ${fileID}`);
    return file.tempFileURL;
  }
}

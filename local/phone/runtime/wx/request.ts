import { endingOf } from '../media/file-store';
import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';
import { userPath } from './files';

interface RequestOptions {
  readonly url: string;
  readonly method?: string;
  readonly data?: unknown;
  readonly header?: Readonly<Record<string, string>>;
  readonly dataType?: string;
}

interface UploadOptions {
  readonly url: string;
  readonly filePath: string;
  readonly name: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly formData?: Readonly<Record<string, string>>;
}

const loopback = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//;

/** Nothing leaves this machine. */
const checkUrl = (url: string): void => {
  if (!loopback.test(url))
    throw new ApiError(`url not in domain list: local/phone reaches loopback addresses only, not ${url}`);
};

const withQuery = (url: string, data: unknown): string => {
  if (data === undefined || data === null) return url;
  const query = new URLSearchParams(
    Object.entries(data as Record<string, unknown>).map(([key, value]): [string, string] => [key, String(value)]),
  );
  return `${url}${url.includes('?') ? '&' : '?'}${query.toString()}`;
};

const parseBody = (text: string, dataType: string): unknown => {
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text; // WeChat too answers the text then
  }
};

interface DownloadOptions {
  readonly url: string;
  /** Where the file is to be kept; without it, it is a temporary one. */
  readonly filePath?: string;
  readonly header?: Readonly<Record<string, string>>;
}

const download = ({ network, phone }: WxContext) =>
  asyncApi<DownloadOptions>('downloadFile', async ({ url, filePath, header }) => {
    checkUrl(url);
    const response = await network.fetch(url, { ...(header && { headers: header }) });
    // WeChat keeps the body of a refusal too: the status is the app's to look at.
    const body = await response.blob();
    if (filePath === undefined)
      return { tempFilePath: phone.media.files.addTemporary(body, endingOf(url)), statusCode: response.status };
    await phone.media.files.write(userPath(filePath), body);
    return { filePath, statusCode: response.status };
  });

export const requestApis = (context: WxContext): ApiGroup => ({
  downloadFile: download(context),
  ...sendApis(context),
});

const sendApis = ({ network, phone }: WxContext): ApiGroup => ({
  request: asyncApi<RequestOptions>('request', async ({ url, method = 'GET', data, header, dataType = 'json' }) => {
    checkUrl(url);
    const upper = method.toUpperCase();
    const body =
      upper === 'GET' || data === undefined ? undefined : typeof data === 'string' ? data : JSON.stringify(data);
    const response = await network.fetch(upper === 'GET' ? withQuery(url, data) : url, {
      method: upper,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...header },
      ...(body !== undefined && { body }),
    });
    return {
      data: parseBody(await response.text(), dataType),
      statusCode: response.status,
      header: Object.fromEntries(response.headers),
    };
  }),
  uploadFile: asyncApi<UploadOptions>('uploadFile', async ({ url, filePath, name, header, formData }) => {
    checkUrl(url);
    const form = new FormData();
    for (const [key, value] of Object.entries(formData ?? {})) form.append(key, value);
    form.append(name, await phone.media.blob(filePath), filePath.split('/').pop());
    const response = await network.fetch(url, { method: 'POST', body: form, ...(header && { headers: header }) });
    return { data: await response.text(), statusCode: response.status };
  }),
});

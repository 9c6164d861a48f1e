import { createReadStream } from 'node:fs';
import { CloudError, messageOf } from '../errors';
import type { Invocations } from '../functions/invocations';
import type { Admin } from '../wire/admin';
import type { Faults } from '../faults/faults';
import { readForm } from './form';
import { contentTypeOf } from '../storage/content-type';
import type { Storage, Wanted } from '../storage/storage';
import { isFields, type Fields } from '../documents/values';
import { fieldsOf } from '../wire/request';
import type { Exchange, Routes } from './exchange';

export interface PhoneParts {
  readonly admin: Admin;
  readonly invocations: Invocations;
  readonly storage: Storage;
  readonly faults: Faults;
}

const NUMBERS: Readonly<Record<string, number>> = {
  STORAGE_EXCEED_AUTHORITY: -503002,
  STORAGE_REQUEST_FAIL: -503001,
  INVALID_PARAM: -501007,
};

const invoke = async ({ invocations }: PhoneParts, exchange: Exchange, functionName: string): Promise<void> => {
  const { data } = await exchange.json();
  const reply = await invocations.invoke({
    functionName,
    event: data === undefined ? {} : fieldsOf(data, 'data'),
    openId: exchange.header('x-wx-openid'),
    unionId: exchange.header('x-wx-unionid'),
    source: 'wx_client',
  });
  if ('errCode' in reply) exchange.answer(reply);
  else exchange.text(`{"requestId":${JSON.stringify(reply.requestId)},"result":${reply.body}}`);
};

const upload = async ({ storage, faults }: PhoneParts, exchange: Exchange): Promise<void> => {
  const content = await exchange.body();
  try {
    faults.checkStorage();
    const path = exchange.url.searchParams.get('path') ?? '';
    exchange.answer({ fileID: storage.uploadFrom(exchange.header('x-wx-openid'), path, content), statusCode: 200 });
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const status = error.code === 'STORAGE_EXCEED_AUTHORITY' ? 403 : 400;
    exchange.answer(
      { errCode: NUMBERS[error.code] ?? -503001, errMsg: `cloud.uploadFile:fail ${messageOf(error)}` },
      status,
    );
  }
};

const wantedIn = (body: Fields): Wanted[] => {
  const list = body['fileList'];
  if (!Array.isArray(list)) throw new CloudError('INVALID_PARAM', 'fileList must be a list');
  return list.map((item: unknown) =>
    isFields(item)
      ? { fileId: String(item['fileID']), seconds: Number(item['maxAge']) || undefined }
      : { fileId: String(item) },
  );
};

const downloadUrl = async ({ storage }: PhoneParts, exchange: Exchange): Promise<void> => {
  const links = storage.linksFor(exchange.header('x-wx-openid'), wantedIn(await exchange.json()));
  const fileList = links.map(({ fileId, url, seconds, code }) => ({
    fileID: fileId,
    tempFileURL: url,
    maxAge: seconds,
    status: code === 'SUCCESS' ? 0 : -1,
    errMsg: code === 'SUCCESS' ? 'ok' : code,
  }));
  exchange.answer({ fileList });
};

const DENIED =
  '<Error><Code>AccessDenied</Code><Message>signature does not fit</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>';

/** The SDK reads the body: nothing for success, XML for a failure. */
const answerUpload = (exchange: Exchange, stored: boolean): void => {
  exchange.res.writeHead(stored ? 200 : 403).end(stored ? '' : DENIED);
};

const put = async ({ storage }: PhoneParts, exchange: Exchange, path: string): Promise<void> => {
  answerUpload(exchange, storage.putSigned(path, exchange.header('authorization'), await exchange.body()));
};

/** How wx-server-sdk before 4.0 uploads: a form with the signature and the file. */
const putForm = async ({ storage }: PhoneParts, exchange: Exchange, path: string): Promise<void> => {
  const form = await readForm(exchange.req.headers, await exchange.body());
  const signature = form.get('Signature')?.toString() ?? '';
  answerUpload(exchange, storage.putSigned(path, signature, form.get('file') ?? Buffer.alloc(0)));
};

const download = ({ storage }: PhoneParts, exchange: Exchange, path: string): void => {
  const file = storage.open(path, exchange.url.searchParams.get('sign') ?? '');
  if (file === undefined) {
    exchange.answer({ errMsg: 'the link is wrong or over' }, 403);
    return;
  }
  exchange.res.writeHead(200, { 'content-type': contentTypeOf(path), 'x-content-type-options': 'nosniff' });
  createReadStream(file).pipe(exchange.res);
};

/** What functions (through the SDK) and phones (through `wx.cloud`) ask of the cloud. */
export const phoneRoutes = (parts: PhoneParts): Routes => ({
  'POST /admin': (exchange) => parts.admin.handle(exchange),
  'POST /invoke/*': (exchange, name) => invoke(parts, exchange, name),
  'PUT /upload': (exchange) => upload(parts, exchange),
  'POST /download-url': (exchange) => downloadUrl(parts, exchange),
  'PUT /storage/*': (exchange, path) => put(parts, exchange, path),
  'POST /storage/*': (exchange, path) => putForm(parts, exchange, path),
  'GET /storage/*': (exchange, path) => {
    download(parts, exchange, path);
  },
});

import { randomUUID } from 'node:crypto';
import type { Engine } from '../documents/engine';
import { newMeter } from '../documents/meter';
import { CloudError, ConnectionLost, messageOf } from '../errors';
import type { Faults } from '../faults/faults';
import type { FunctionFolder } from '../functions/config';
import type { Active, Invocations } from '../functions/invocations';
import type { Exchange } from '../http/exchange';
import { readForm } from '../http/form';
import { isPicture } from '../openapi/codes';
import type { OpenApi } from '../openapi/openapi';
import { decodeCall, encodeFailure, encodeFile, encodeReply } from '../openapi/protobuf';
import type { Storage } from '../storage/storage';
import { database, type Answer } from './database';
import { fieldsOf, listOf, numberOf, optionalText, textOf, type Request } from './request';

export interface AdminParts {
  readonly engine: Engine;
  readonly storage: Storage;
  readonly openapi: OpenApi;
  readonly invocations: Invocations;
  readonly folder: FunctionFolder;
  readonly faults: Faults;
  readonly envId: string;
  readonly now: () => number;
}

/** One request, and whose it is. */
interface Performing {
  readonly action: string;
  readonly active: Active | undefined;
  readonly source: string;
}

/** The platform's number for an openapi that the function's config.json does not declare. */
const NO_PERMISSION = -604101;

/** The SDK wire protocol: one address, the action in the body, always HTTP 200. */
export class Admin {
  constructor(private readonly parts: AdminParts) {}

  async handle(exchange: Exchange): Promise<void> {
    if (exchange.header('content-type').startsWith('multipart/')) {
      await this.openApi(exchange);
      return;
    }
    const requestId = randomUUID();
    try {
      const request = await exchange.json();
      exchange.answer({ requestId, ...(await this.answer(request, exchange.header('x-tcb-source'))) });
    } catch (error) {
      if (error instanceof ConnectionLost) {
        exchange.res.destroy();
        return;
      }
      if (!(error instanceof CloudError)) console.error(error);
      exchange.answer({
        requestId,
        code: error instanceof CloudError ? error.code : 'SYS_ERR',
        message: messageOf(error),
      });
    }
  }

  /** Keys are not checked here, the environment is: whoever deploys must not take one for another. */
  private checkEnv(request: Request): void {
    const asked = optionalText(request, 'envName');
    if (asked !== undefined && asked !== this.parts.envId)
      throw new CloudError('INVALID_ENV', `[InvalidEnv] this is ${this.parts.envId}, not ${asked}`);
  }

  private async answer(request: Request, source: string): Promise<Answer> {
    const action = textOf(request, 'action');
    this.checkEnv(request);
    const active = this.parts.invocations.find(request['wxCloudApiToken']);
    const about = optionalText(request, 'collectionName') ?? '';
    const inTransaction = optionalText(request, 'transactionId') !== undefined;
    return this.parts.faults.around({ action, about, inTransaction, active }, () =>
      this.perform(request, { action, active, source }),
    );
  }

  private async perform(request: Request, { action, active, source }: Performing): Promise<Answer> {
    if (action.startsWith('database.')) return this.database(action, request, active);
    switch (action) {
      case 'functions.invokeFunction':
        return this.invokeFunction(request, active, source);
      case 'storage.getUploadMetadata':
        return { data: this.parts.storage.uploadTicket(textOf(request, 'path')) };
      case 'storage.batchGetDownloadUrl':
        return this.links(request);
      case 'storage.batchDeleteFile':
        return this.deleteFiles(request);
      default:
        throw new CloudError('INVALID_PARAM', `the local cloud does not emulate ${action}`);
    }
  }

  private async database(action: string, request: Request, active: Active | undefined): Promise<Answer> {
    if (active) active.dbCalls++;
    const { engine, now } = this.parts;
    return database(action, request, { engine, meter: active?.meter ?? newMeter(), now: now() });
  }

  private async invokeFunction(request: Request, active: Active | undefined, source: string): Promise<Answer> {
    const data: unknown = JSON.parse(optionalText(request, 'request_data') ?? '{}');
    const reply = await this.parts.invocations.invoke({
      functionName: textOf(request, 'function_name'),
      event: fieldsOf(data, 'data'),
      openId: active?.openId ?? '',
      unionId: active?.unionId ?? '',
      source: source.split(',')[0] || 'wx_unknown',
      nested: active !== undefined,
    });
    if ('body' in reply) return { data: { response_data: reply.body } };
    throw new CloudError(reply.errCode === -501000 ? 'FUNCTIONS_REQUEST_FAIL' : 'FUNCTIONS_EXECUTE_FAIL', reply.errMsg);
  }

  private links(request: Request): Answer {
    const wanted = listOf(request, 'file_list').map((item) => {
      const file = fieldsOf(item, 'file');
      return { fileId: textOf(file, 'fileid'), seconds: numberOf(file, 'max_age') };
    });
    const list = this.parts.storage.links(wanted).map(({ code, fileId, url, seconds }) => ({
      code,
      fileID: fileId,
      tempFileURL: url,
      maxAge: seconds,
    }));
    return { data: { download_list: list } };
  }

  private deleteFiles(request: Request): Answer {
    const done = this.parts.storage.remove(listOf(request, 'fileid_list').map(String));
    return {
      data: {
        delete_list: done.map(({ fileId, removed }) => ({
          code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST',
          fileID: fileId,
        })),
      },
    };
  }

  /** `cloud.openapi`: a multipart form with a protobuf message, answered by a protobuf message. */
  private async openApi(exchange: Exchange): Promise<void> {
    const form = await readForm(exchange.req.headers, await exchange.body());
    const api = form.get('apiName')?.toString() ?? '';
    const active = this.parts.invocations.find(form.get('wxCloudApiToken')?.toString());
    const asked = { action: 'openapi', about: api, inTransaction: false, active };
    const reply = await this.parts.faults.around(asked, () =>
      this.openApiReply(api, form.get('requestData') ?? Buffer.alloc(0), active),
    );
    // Any other content type than octets makes the SDK read the reply as JSON text.
    exchange.res.writeHead(200, { 'content-type': 'application/octet-stream' });
    exchange.res.end(reply);
  }

  private openApiReply(api: string, data: Buffer, active: Active | undefined): Buffer {
    if (active && !this.parts.folder.config(active.functionName).openapi.includes(api))
      return encodeFailure(NO_PERMISSION);
    const reply = this.parts.openapi.answer(api, decodeCall(data));
    if (reply && isPicture(reply)) return encodeFile(reply.contentType, reply.bytes);
    return encodeReply(reply ?? { errcode: 40066, errmsg: `the local cloud does not emulate openapi ${api}` });
  }
}

import { byteLength } from '../engine/data-check';
import { ApiError } from '../wx/api';
import type { Network } from './network';
import { NetworkError } from './network';

const REQUEST_LIMIT = 100 * 1024;
const REPLY_LIMIT = 1024 * 1024;

interface Reply {
  readonly result?: unknown;
  readonly requestId?: string;
  readonly errCode?: number;
  readonly errMsg?: string;
}

export interface CallResult {
  readonly result: unknown;
  readonly requestID: string;
}

/** wx.cloud.callFunction against the local cloud. */
export class CloudFunctions {
  constructor(
    private readonly network: Network,
    private readonly openId: string,
  ) {}

  /** @throws ApiError with WeChat's errCode. */
  async call(name: string, data: unknown): Promise<CallResult> {
    const body = JSON.stringify({ data: data ?? {} });
    if (byteLength(body) > REQUEST_LIMIT)
      throw new ApiError(`cloud function service error code -604102, error message request data exceeds 100 KB`, {
        errCode: -604102,
      });
    const text = await this.post(name, body);
    if (byteLength(text) > REPLY_LIMIT)
      throw new ApiError('cloud function service error code -604001, response data exceeds 1 MB', { errCode: -604001 });
    const reply = JSON.parse(text) as Reply;
    if (reply.errCode !== undefined && reply.errCode !== 0)
      throw new ApiError(`Error: errCode: ${reply.errCode} | errMsg: ${reply.errMsg ?? ''}`, {
        errCode: reply.errCode,
      });
    return { result: reply.result, requestID: reply.requestId ?? '' };
  }

  private async post(name: string, body: string): Promise<string> {
    try {
      const response = await this.network.call(`/cloud/invoke/${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-wx-openid': this.openId },
        body,
      });
      return await response.text();
    } catch (error) {
      if (error instanceof NetworkError) throw new ApiError(error.message, { errCode: -1 });
      throw error;
    }
  }
}

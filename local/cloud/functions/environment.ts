/** The environment's name unless told otherwise; `cloud.DYNAMIC_CURRENT_ENV` resolves to it. */
export const DEFAULT_ENV_ID = 'local';
export const APP_ID = 'wxlocal0000000000';

/** Who calls and how; becomes environment variables that `getWXContext()` reads. */
export interface Caller {
  readonly openId: string;
  readonly unionId: string;
}

/** Where a function finds its cloud, and which one it is. */
export interface Home {
  readonly url: string;
  readonly envId: string;
}

export interface Identity extends Caller {
  /** `wx_client` from a phone, `wx_trigger` from a timer. */
  readonly source: string;
  readonly requestId: string;
  /** The signed token that comes back in every SDK request of this invocation. */
  readonly token: string;
}

/**
 * The environment of every function: with RUNENV the SDK asks no metadata host, with any key it does not look for one, and
 * TCB_CONTEXT_CNFG sends it here instead of to Tencent.
 */
export const baseEnvironment = ({ url, envId }: Home): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  TZ: 'UTC', // the platform runs functions in UTC
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_SESSIONTOKEN: '',
  SCF_NAMESPACE: envId,
  SILENCE: 'true',
  TCB_ENV: envId,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
});

/** The variables that change with every invocation. */
export const invocationEnvironment = ({ url, envId }: Home, identity: Identity): Record<string, string> => ({
  WX_CONTEXT_KEYS: 'WX_OPENID,WX_UNIONID,WX_APPID,WX_CLIENTIP,WX_API_TOKEN',
  WX_OPENID: identity.openId,
  WX_UNIONID: identity.unionId,
  WX_APPID: APP_ID,
  WX_CLIENTIP: '127.0.0.1',
  WX_API_TOKEN: identity.token,
  TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,TCB_SEQID',
  TCB_ENV: envId,
  TCB_SOURCE: identity.source,
  TCB_SEQID: identity.requestId,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  ...(identity.source === 'wx_trigger' && { TRIGGER_SRC: 'timer' }),
});

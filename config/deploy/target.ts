/** An environment and the keys to it. `endpoint`: another address of its data, e.g. a local cloud. */
export interface Target {
  readonly envId: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly endpoint?: string;
}

/** Something the person at the keyboard has to put right; shown as it is, without a stack. */
export class PlainError extends Error {}

/**
 * The keys, from the environment and nowhere else.
 *
 * @throws PlainError naming every variable that is missing
 */
export const targetFrom = (envId: string, environment: Readonly<Record<string, string | undefined>>): Target => {
  const names = ['TENCENT_SECRET_ID', 'TENCENT_SECRET_KEY'] as const;
  const missing = names.filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new PlainError(
      `Not set: ${missing.join(', ')}. A key pair of a sub-account with rights for cloud development only (console: 访问管理 → 访问密钥), given in the environment, never in a file of this folder. Without keys: --plan --state <recorded state>.`,
    );
  }
  return {
    envId,
    secretId: environment['TENCENT_SECRET_ID'] ?? '',
    secretKey: environment['TENCENT_SECRET_KEY'] ?? '',
  };
};

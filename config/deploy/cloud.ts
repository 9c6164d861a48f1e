import CloudBase from '@cloudbase/manager-node';
import type { Target } from './target';

/** One environment through Tencent's management interface: the real library, nothing else in between. */
export type Cloud = Pick<CloudBase, 'database' | 'functions' | 'storage' | 'commonService'> & {
  readonly envId: string;
};

export const cloudOf = ({ envId, secretId, secretKey }: Target): Cloud => {
  const manager = new CloudBase({ envId, secretId, secretKey });
  return {
    envId,
    database: manager.database,
    functions: manager.functions,
    storage: manager.storage,
    commonService: manager.commonService.bind(manager),
  };
};

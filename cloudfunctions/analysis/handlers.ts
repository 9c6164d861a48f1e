import type { analysisApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { edit } from './edit';
import { get } from './get';
import { list } from './list';
import { publish } from './publish';
import { save } from './save';
import { withdraw } from './withdraw';

export const handlers: Handlers<typeof analysisApi> = {
  'analysis.edit': edit,
  'analysis.save': save,
  'analysis.publish': publish,
  'analysis.withdraw': withdraw,
  'analysis.list': list,
  'analysis.get': get,
};

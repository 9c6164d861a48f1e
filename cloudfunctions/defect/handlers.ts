import type { defectApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { get } from './get';
import { list } from './list';
import { promote } from './promote';
import { save } from './save';
import { track } from './track';

export const handlers: Handlers<typeof defectApi> = {
  'defect.promote': promote,
  'defect.save': save,
  'defect.track': track,
  'defect.list': list,
  'defect.get': get,
};

import type { contractorApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { get } from './get';
import { list } from './list';
import { penalise } from './penalise';
import { save } from './save';
import { work } from './work';

export const handlers: Handlers<typeof contractorApi> = {
  'contractor.list': list,
  'contractor.get': get,
  'contractor.save': save,
  'contractor.penalise': penalise,
  'contractor.work': work,
};

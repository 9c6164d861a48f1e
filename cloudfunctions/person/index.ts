import { personApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { exportAll } from './export';
import { remove } from './remove';
import { rename } from './rename';

export const main = serve(personApi, {
  'person.rename': rename,
  'person.export': exportAll,
  'person.delete': remove,
});

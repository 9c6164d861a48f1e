import { registerApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { apply } from './apply';
import { check } from './check';
import { drop } from './drop';
import { exportRegister } from './export';
import { imports } from './imports';
import { sheet } from './sheet';

export const main = serve(registerApi, {
  'register.check': check,
  'register.apply': apply,
  'register.drop': drop,
  'register.imports': imports,
  'register.export': exportRegister,
  'register.sheet': sheet,
});

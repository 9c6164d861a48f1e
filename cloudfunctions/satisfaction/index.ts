import { satisfactionApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { audit } from './audit';
import { month } from './month';
import { rate } from './rate';
import { ratings } from './ratings';
import { summary } from './summary';

export const main = serve(satisfactionApi, {
  'satisfaction.rate': rate,
  'satisfaction.summary': summary,
  'satisfaction.month': month,
  'satisfaction.ratings': ratings,
  'satisfaction.audit': audit,
});

import { satisfactionApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { audit } from './audit';
import { month } from './month';
import { verify } from './nightly/verify';
import { now } from './now';
import { rate } from './rate';
import { ratings } from './ratings';
import { matrix, segments, summary, trend } from './summary';
import { tickets } from './tickets';

export const main = serve(satisfactionApi, {
  'satisfaction.rate': rate,
  'satisfaction.summary': summary,
  'satisfaction.segments': segments,
  'satisfaction.trend': trend,
  'satisfaction.matrix': matrix,
  'satisfaction.tickets': tickets,
  'satisfaction.now': now,
  'satisfaction.month': month,
  'satisfaction.ratings': ratings,
  'satisfaction.audit': audit,
  'satisfaction.verify': verify,
});

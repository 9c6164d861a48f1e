import { leagueApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { get } from './get';
import { review } from './review';
import { saveReview } from './saveReview';

export const main = serve(leagueApi, {
  'league.get': get,
  'league.review': review,
  'league.saveReview': saveReview,
});

import { healthApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { get } from './get';

export const main = serve(healthApi, { 'health.get': get });

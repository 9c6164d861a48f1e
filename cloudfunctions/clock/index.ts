import { clockApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { tick } from './tick';

export const main = serve(clockApi, { 'clock.tick': tick });

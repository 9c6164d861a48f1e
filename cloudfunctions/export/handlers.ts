import type { exportApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { list } from './list';
import { make } from './make';
import { progress } from './progress';
import { tick } from './tick';

export const handlers: Handlers<typeof exportApi> = {
  'export.make': make,
  'export.progress': progress,
  'export.list': list,
  'export.tick': tick,
};

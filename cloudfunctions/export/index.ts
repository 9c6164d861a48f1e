import { exportApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { handlers } from './handlers';

export const main = serve(exportApi, handlers);

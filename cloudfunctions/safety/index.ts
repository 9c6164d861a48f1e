import { safetyApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { mediaChecked } from './mediaChecked';

export const main = serve(safetyApi, { 'safety.mediaChecked': mediaChecked });

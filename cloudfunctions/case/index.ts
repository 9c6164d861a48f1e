import { caseApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { get } from './get';
import { list } from './list';
import { promote } from './promote';

export const main = serve(caseApi, { 'case.promote': promote, 'case.list': list, 'case.get': get });

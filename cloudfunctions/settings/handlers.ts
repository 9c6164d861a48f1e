import type { settingsApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { get } from './get';
import { history } from './history';
import { prices } from './prices';
import { save } from './save';
import { savePrices } from './savePrices';

export const handlers: Handlers<typeof settingsApi> = {
  'settings.get': get,
  'settings.save': save,
  'settings.history': history,
  'settings.prices': prices,
  'settings.savePrices': savePrices,
};

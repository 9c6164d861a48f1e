import type { recoveryApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { answer } from './answer';
import { close } from './close';
import { contact } from './contact';
import { get } from './get';
import { list } from './list';
import { measure } from './measure';
import { mine } from './mine';

export const handlers: Handlers<typeof recoveryApi> = {
  'recovery.list': list,
  'recovery.get': get,
  'recovery.contact': contact,
  'recovery.measure': measure,
  'recovery.close': close,
  'recovery.mine': mine,
  'recovery.answer': answer,
};

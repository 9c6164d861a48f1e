import type { staffApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { dismiss } from './dismiss';
import { endLeave } from './endLeave';
import { get } from './get';
import { invite } from './invite';
import { list } from './list';
import { mine } from './mine';
import { save } from './save';
import { takeLeave } from './takeLeave';

export const handlers: Handlers<typeof staffApi> = {
  'staff.list': list,
  'staff.get': get,
  'staff.save': save,
  'staff.dismiss': dismiss,
  'staff.invite': invite,
  'staff.takeLeave': takeLeave,
  'staff.endLeave': endLeave,
  'staff.mine': mine,
};

import type { complaintApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { add } from './add';
import { get } from './get';
import { make } from './make';
import { mine } from './mine';
import { queue } from './queue';
import { reply } from './reply';
import { settle } from './settle';

export const handlers: Handlers<typeof complaintApi> = {
  'complaint.make': make,
  'complaint.add': add,
  'complaint.mine': mine,
  'complaint.queue': queue,
  'complaint.get': get,
  'complaint.reply': reply,
  'complaint.settle': settle,
};

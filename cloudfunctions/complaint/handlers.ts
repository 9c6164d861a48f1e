import type { complaintApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { add } from './add';
import { check } from './check';
import { daily } from './daily';
import { follow } from './follow';
import { get } from './get';
import { grade } from './grade';
import { group } from './group';
import { link } from './link';
import { make } from './make';
import { makeFor } from './makeFor';
import { mine } from './mine';
import { queue } from './queue';
import { reply } from './reply';
import { replyGroup } from './replyGroup';
import { settle } from './settle';

export const handlers: Handlers<typeof complaintApi> = {
  'complaint.make': make,
  'complaint.makeFor': makeFor,
  'complaint.add': add,
  'complaint.mine': mine,
  'complaint.queue': queue,
  'complaint.get': get,
  'complaint.reply': reply,
  'complaint.settle': settle,
  'complaint.follow': follow,
  'complaint.grade': grade,
  'complaint.link': link,
  'complaint.group': group,
  'complaint.replyGroup': replyGroup,
  'complaint.daily': daily,
  'complaint.check': check,
};

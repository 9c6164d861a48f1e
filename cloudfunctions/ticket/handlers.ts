import type { ticketApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { accept } from './accept';
import { arrive } from './arrive';
import { cancel } from './cancel';
import { confirm } from './confirm';
import { decline } from './decline';
import { finish } from './finish';
import { get } from './get';
import { mine } from './mine';
import { preview } from './preview';
import { queue } from './queue';
import { reopen } from './reopen';
import { report } from './report';
import { work } from './work';

export const handlers: Handlers<typeof ticketApi> = {
  'ticket.preview': preview,
  'ticket.report': report,
  'ticket.mine': mine,
  'ticket.work': work,
  'ticket.queue': queue,
  'ticket.get': get,
  'ticket.accept': accept,
  'ticket.decline': decline,
  'ticket.arrive': arrive,
  'ticket.finish': finish,
  'ticket.confirm': confirm,
  'ticket.reopen': reopen,
  'ticket.cancel': cancel,
};

import type { ticketApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { confirm } from './answer/confirm';
import { consent } from './answer/consent';
import { refuse } from './answer/refuse';
import { reopen } from './answer/reopen';
import { amend } from './desk/amend';
import { assign } from './desk/assign';
import { callBack } from './desk/callBack';
import { callBacks } from './desk/callBacks';
import { callSheet } from './desk/callSheet';
import { candidates } from './desk/candidates';
import { link } from './desk/link';
import { merge } from './desk/merge';
import { pass } from './desk/pass';
import { rework } from './desk/rework';
import { similar } from './desk/similar';
import { get } from './read/get';
import { mine } from './read/mine';
import { phone } from './read/phone';
import { queue } from './read/queue';
import { work } from './read/work';
import { preview } from './report/preview';
import { report } from './report/report';
import { reportFor } from './report/reportFor';
import { spot } from './report/spot';
import { remind } from './talk/remind';
import { say } from './talk/say';
import { cancel } from './visit/cancel';
import { hold } from './visit/hold';
import { reschedule } from './visit/reschedule';
import { slots } from './visit/slots';
import { accept } from './work/accept';
import { arrive } from './work/arrive';
import { decline } from './work/decline';
import { finish } from './work/finish';
import { quote } from './work/quote';
import { resume } from './work/resume';
import { suspend } from './work/suspend';

export const handlers: Handlers<typeof ticketApi> = {
  'ticket.preview': preview,
  'ticket.hold': hold,
  'ticket.spot': spot,
  'ticket.report': report,
  'ticket.reportFor': reportFor,
  'ticket.mine': mine,
  'ticket.work': work,
  'ticket.queue': queue,
  'ticket.get': get,
  'ticket.phone': phone,
  'ticket.accept': accept,
  'ticket.decline': decline,
  'ticket.arrive': arrive,
  'ticket.suspend': suspend,
  'ticket.resume': resume,
  'ticket.quote': quote,
  'ticket.consent': consent,
  'ticket.refuse': refuse,
  'ticket.finish': finish,
  'ticket.confirm': confirm,
  'ticket.reopen': reopen,
  'ticket.cancel': cancel,
  'ticket.slots': slots,
  'ticket.reschedule': reschedule,
  'ticket.remind': remind,
  'ticket.say': say,
  'ticket.candidates': candidates,
  'ticket.assign': assign,
  'ticket.amend': amend,
  'ticket.similar': similar,
  'ticket.merge': merge,
  'ticket.link': link,
  'ticket.callBack': callBack,
  'ticket.callBacks': callBacks,
  'ticket.callSheet': callSheet,
  'ticket.pass': pass,
  'ticket.rework': rework,
};

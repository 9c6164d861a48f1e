import type { homeApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { admit } from './admit';
import { askDesk } from './askDesk';
import { bindByCode } from './bindByCode';
import { bindByPhone } from './bindByPhone';
import { deskRequest } from './deskRequest';
import { file } from './file';
import { invite } from './invite';
import { leave } from './leave';
import { lookUp } from './lookUp';
import { members } from './members';
import { remove } from './remove';
import { search } from './search';
import { warranty } from './warranty';
import { withdraw } from './withdraw';

export const handlers: Handlers<typeof homeApi> = {
  'home.lookUp': lookUp,
  'home.bindByCode': bindByCode,
  'home.bindByPhone': bindByPhone,
  'home.askDesk': askDesk,
  'home.deskRequest': deskRequest,
  'home.admit': admit,
  'home.search': search,
  'home.members': members,
  'home.invite': invite,
  'home.withdraw': withdraw,
  'home.remove': remove,
  'home.leave': leave,
  'home.file': file,
  'home.warranty': warranty,
};

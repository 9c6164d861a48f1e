import { communityApi } from '#domain/contract';
import { serve } from '../kit/serve';
import { home } from './home';
import { me } from './me';
import { messages } from './messages';
import { readMessages } from './readMessages';

export const main = serve(communityApi, {
  'community.me': me,
  'community.home': home,
  'community.messages': messages,
  'community.readMessages': readMessages,
});

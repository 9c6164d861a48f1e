import { commonText, outboxText, staffMineText } from '#domain/copy';
import { unsent } from '../../api/outbox';
import { ask } from '../../api/phone';
import { leavePhone } from '../../api/start';

/** What has not been sent is only on this phone: it is named before it goes. */
export const signOut = async (): Promise<void> => {
  const { length } = unsent();
  const sure = await ask({
    title: staffMineText.signOutTitle,
    content: length === 0 ? staffMineText.signOutContent : outboxText.signOutUnsent(length),
    yes: staffMineText.signOutYes,
    no: commonText.cancel,
  });
  if (sure) leavePhone('signedOut');
};

import type { CallData } from '../../api/call';
import { lastAnswers, type Memory } from '../../api/last';

/** A complaint is kept on the phone for the moments without network, but for whose it is: that is others' data. */
export const withoutPerson: Memory = {
  ...lastAnswers,
  write: (key, data) => {
    lastAnswers.write(key, { ...(data as CallData<'complaint.get'>), person: null });
  },
};

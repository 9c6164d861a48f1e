import type { CallReply } from './call';
import { deliver, intend, type WriteInput, type WriteName } from './intent';

/**
 * One write that leaves nothing behind worth finding again: a file to download, a look into a spreadsheet. Asked for
 * again while the answer is lost; another tap is another one.
 */
export const once = async <N extends WriteName>(name: N, input: WriteInput<N>): Promise<CallReply<N>> => {
  const { reply } = await deliver(name, intend<N>(input, null));
  return reply;
};

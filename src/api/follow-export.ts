import type { ExportView } from '#domain/contract';
import type { CallCode, CallReply } from './call';
import { isUnknown } from './intent';

/** What following an export needs of its page. */
export interface Follower {
  readonly ask: (exportId: string) => Promise<CallReply<'export.progress'>>;
  readonly pause: (ms: number) => Promise<void>;
  /** Comes back when the page is in front: nobody asks for a page that is covered, the cloud goes on by itself. */
  readonly front: () => Promise<void>;
  /** True where nobody waits for it here any more. */
  readonly left: () => boolean;
  readonly tell: (view: ExportView) => void;
}

export type Followed =
  { readonly ok: true; readonly view: ExportView } | { readonly ok: false; readonly code: CallCode };

/** Milliseconds before each question, then the last one for ever: the first answer is soon there or takes long. */
const WAITS = [800, 1500, 3000] as const;
const LONGEST = 4000;
/** So many answers lost in a row: the person is told, and may go on with a tap. */
const PATIENCE = 4;

/** Asks now and then how far an export is, until it is no longer being made. Null: nobody waits for it any more. */
export const followExport = async (first: ExportView, by: Follower): Promise<Followed | null> => {
  let view = first;
  let lost = 0;
  for (let turn = 0; view.state === 'making'; turn += 1) {
    by.tell(view);
    await by.pause(WAITS[turn] ?? LONGEST);
    await by.front();
    if (by.left()) return null;
    const reply = await by.ask(view.id);
    if (by.left()) return null;
    if (reply.ok) view = reply.data;
    lost = reply.ok ? 0 : lost + 1;
    if (!reply.ok && (!isUnknown(reply.code) || lost === PATIENCE)) return { ok: false, code: reply.code };
  }
  return { ok: true, view };
};

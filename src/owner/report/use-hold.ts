import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenSlotView, SlotView } from '#domain/contract';
import { call } from '../../api/call';
import type { Defect } from '../../api/report-draft';

export interface Hold {
  /** Until when the place is kept, epoch ms; null: none is kept (not chosen, or the cloud could not be asked). */
  readonly until: number | null;
  /** The slot somebody else took meanwhile. */
  readonly lost: SlotView | null;
  readonly lose: (slot: SlotView) => void;
  readonly longer: () => Promise<void>;
}

interface Kept {
  readonly slotId: string;
  readonly until: number;
}

/**
 * Keeps a place in the chosen slot while the form is filled in. Where the cloud cannot be asked nothing is said: the
 * report itself books the slot, a hold only makes it likelier that there is one.
 */
export const useHold = (defect: Defect | null, slot: OpenSlotView | null, onLost: () => void): Hold => {
  const [kept, setKept] = useState<Kept | null>(null);
  const [lost, setLost] = useState<{ readonly slot: SlotView; readonly about: string } | null>(null);
  const about = JSON.stringify(defect);
  const newest = useRef({ kept, defect, slot, onLost, about });
  useEffect(() => {
    newest.current = { kept, defect, slot, onLost, about };
  });

  const lose = useCallback((gone: SlotView) => {
    setLost({ slot: gone, about: newest.current.about });
    setKept(null);
    newest.current.onLost();
  }, []);

  const longer = useCallback(async (): Promise<void> => {
    const { kept: before, defect: what, slot: wanted } = newest.current;
    if (what === null || wanted === null) return;
    const instead = before !== null && before.slotId !== wanted.id ? before.slotId : null;
    const reply = await call('ticket.hold', { ...what, slotId: wanted.id, instead });
    if (newest.current.slot?.id !== wanted.id) return;
    if (reply.ok) setKept({ slotId: wanted.id, until: reply.data.until });
    else if (reply.code === 'SLOT_FULL' || reply.code === 'SLOT_NOT_OFFERED') lose(wanted);
  }, [lose]);

  const id = slot?.id ?? null;
  useEffect(() => {
    if (id !== null) void longer();
  }, [id, longer]);

  return {
    until: kept !== null && kept.slotId === id ? kept.until : null,
    lost: id === null && lost?.about === about ? lost.slot : null,
    lose,
    longer,
  };
};

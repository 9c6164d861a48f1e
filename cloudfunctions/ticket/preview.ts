import { offeredSlots, openSlots, type OpenSlot } from '#domain/booking';
import { partFacts } from '#domain/taxonomy';
import { addDays, dayOf } from '#domain/time';
import { findBetween } from '../kit/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { sensitivityFor, siteOf, warrantyOf, type Defect, type Site } from './defect';

/** Slots with room in the coming days. Danger never waits for a slot, so it is offered none. */
async function slotsFor({ community }: Site, { part }: Defect, now: number): Promise<OpenSlot[]> {
  const { trade } = partFacts[part];
  const { slots } = community.settings;
  const today = dayOf(now);
  const booked = await findBetween('slots', {
    equal: { communityId: community._id, trade },
    field: 'date',
    from: today,
    to: addDays(today, slots.daysAhead),
  });
  const taken = new Map(booked.map((slot) => [slot._id, slot.taken]));
  return openSlots(offeredSlots(slots, { communityId: community._id, trade, now }), taken, slots.capacity[trade]);
}

/** Before submitting: how urgent it is, who pays, when somebody could come. */
export const preview: Handler<'ticket.preview'> = async (defect, { caller, now }) => {
  const site = await siteOf(caller, defect);
  if (!site.ok) return site;
  const sensitivity = sensitivityFor(defect);
  const slots = sensitivity === 'A' ? [] : await slotsFor(site.data, defect, now);
  return done({ sensitivity, warranty: warrantyOf(site.data, defect, now), slots });
};

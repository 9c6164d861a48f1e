import type { HomeView } from '#domain/contract';
import type { HomeDocument } from '../schema';

export const homeView = ({ _id, communityId, building, unit, room }: HomeDocument): HomeView => ({
  id: _id,
  communityId,
  building,
  unit,
  room,
});

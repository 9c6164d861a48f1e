import { collection, index } from './collection';

/** Indexes of what a community is run by: rules, prices, the roster; and how far what is stored has been migrated. */
export const office = {
  settings: collection(index('history', 'communityId', '-version'), index('of_author', 'by.personId')),
  priceBooks: collection(index('history', 'communityId', '-version'), index('of_author', 'by.personId')),
  staff: collection(
    index('roster', 'communityId', 'sortKey'),
    index('of_role', 'communityId', 'role', 'sortKey'),
    index('of_person', 'personId'),
    index('of_phone', 'phoneKey'),
    index('of_contractor', 'skills.contractorId'),
  ),
  penalties: collection(index('of_contractor', 'contractorId', '-sortKey'), index('of_author', 'by.personId')),
  technicianMonths: collection(index('of_technician', 'technicianId')),
  migrations: collection(),
} as const;

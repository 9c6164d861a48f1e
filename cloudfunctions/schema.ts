import type * as stored from './schema/documents';
import { collection, index, unique, type Collection, type StorageRule } from './schema/collection';
import { improving } from './schema/improving-indexes';
import { office } from './schema/office-indexes';

export type * from './schema/documents';

/** Every collection once: the type of its documents. */
export interface Documents {
  readonly communities: stored.CommunityDocument;
  readonly homes: stored.HomeDocument;
  readonly people: stored.PersonDocument;
  readonly technicians: stored.TechnicianDocument;
  readonly contractors: stored.ContractorDocument;
  readonly tickets: stored.TicketDocument;
  readonly ticketEvents: stored.TicketEventDocument;
  readonly slots: stored.SlotDocument;
  readonly requests: stored.RequestDocument;
  readonly messages: stored.MessageDocument;
  readonly ratings: stored.RatingDocument;
  readonly daySums: stored.DaySumsDocument;
  readonly spots: stored.SpotDocument;
  readonly invitations: stored.InvitationDocument;
  readonly deskRequests: stored.DeskRequestDocument;
  readonly tries: stored.TriesDocument;
  readonly recoveries: stored.RecoveryDocument;
  readonly complaints: stored.ComplaintDocument;
  readonly exports: stored.ExportDocument;
  readonly settings: stored.SettingsDocument;
  readonly priceBooks: stored.PriceBookDocument;
  readonly staff: stored.StaffDocument;
  readonly penalties: stored.PenaltyDocument;
  readonly imports: stored.ImportDocument;
  readonly importRows: stored.ImportRowsDocument;
  readonly cases: stored.CaseDocument;
  readonly causes: stored.CauseDocument;
  readonly technicianMonths: stored.TechnicianMonthDocument;
  readonly defects: stored.DefectDocument;
  readonly counters: stored.CounterDocument;
  readonly reviews: stored.ReviewDocument;
  readonly analyses: stored.AnalysisDocument;
  readonly campaigns: stored.CampaignDocument;
  readonly campaignCalls: stored.CampaignCallDocument;
  readonly sheets: stored.SheetDocument;
  readonly sheetRows: stored.SheetRowsDocument;
  readonly sumChecks: stored.SumCheckDocument;
  readonly complaintGroups: stored.ComplaintGroupDocument;
  readonly complaintDailies: stored.ComplaintDailyDocument;
  readonly complaintSums: stored.ComplaintSumsDocument;
  readonly migrations: stored.MigrationDocument;
  readonly timers: stored.TimerDocument;
  readonly healthDays: stored.HealthDayDocument;
}
export type CollectionName = keyof Documents;

/** Every query of the functions is served by one of these; the local cloud refuses the others in tests. */
export const schema: {
  readonly collections: Readonly<Record<CollectionName, Collection>>;
  readonly storage: StorageRule;
} = {
  // Staff see photos through temporary addresses that a function hands out after checking their role.
  storage: { read: 'resource.openid == auth.openid', write: 'resource.openid == auth.openid' },
  collections: {
    communities: collection(),
    homes: collection(
      index('by_community', 'communityId', '_id'),
      index('by_owner_phone', 'owners.phone'),
      index('search', 'communityId', 'searchKeys'),
      index('of_building', 'communityId', 'building', '_id'),
    ),
    people: collection(
      unique('by_open_id', 'openId'),
      index('of_home', 'memberships.homeId'),
      index('deleting', 'deletingAt'),
    ),
    technicians: collection(index('by_trade', 'communityId', 'trades'), index('of_contractor', 'contractorId')),
    contractors: collection(
      index('by_community', 'communityId', 'sortKey'),
      index('warn', 'warnAt'),
      index('photo_check', 'photoCheckAt'),
      index('photo_trace', 'photos.traceIds'),
    ),
    tickets: collection(
      index('of_owner', 'ownerKey', 'open', '-reportedKey'),
      index('of_building', 'buildingKey', 'open', 'part', '-reportedKey'),
      index('of_reporter', 'reporter.personId'),
      index('of_reporter_phone', 'reporter.phone', 'reporter.personId'),
      index('of_follower', 'followers.personId'),
      index('of_visit_contact', 'visitContact.phone'),
      index('of_technician', 'technicianId', 'work', 'workKey'),
      index('queue', 'communityId', 'open', 'dueKey'),
      index('queues', 'communityId', 'queues', 'dueKey'),
      index('of_contractor', 'contractorId', 'open', 'dueKey'),
      index('of_riser', 'riserKey', 'open', 'part', '-reportedKey'),
      index('of_cause', 'causeId'),
      index('by_number', 'communityId', 'number'),
      index('closed_on', 'communityId', 'closedOn', 'reportedKey'),
      index('closed', 'communityId', '-closedKey'),
      index('closed_by_contractor', 'contractorId', '-closedKey'),
      index('closed_by_technician', 'technicianId', '-closedKey'),
      index('passed_over', 'passedOver'),
      index('known_by', 'knownBy'),
      index('closed_under', 'supervisorId', '-closedKey'),
      index('closed_in_building', 'communityId', 'inBuilding', '-closedKey'),
      index('closed_in_riser', 'riserKey', '-closedKey'),
      index('closed_with_part', 'communityId', 'part', '-closedKey'),
      index('closed_in_stage', 'communityId', 'stage', '-closedKey'),
      index('calls', 'communityId', 'queues', 'callKey'),
      index('return_check', 'returnCheckAt'),
      index('next_ring', 'nextRingAt'),
      index('photo_check', 'photoCheckAt'),
      index('photo_trace', 'photos.traceIds'),
    ),
    ticketEvents: collection(index('of_ticket', 'ticketId', 'version'), index('of_author', 'by.personId')),
    slots: collection(index('of_days', 'communityId', 'trade', 'date')),
    requests: collection(index('expiry', 'expiresAt')),
    messages: collection(index('of_person', 'personId', '-sortKey'), index('to_send', 'sendAt'), index('expiry', 'at')),
    ratings: collection(
      index('of_community', 'communityId', '-sortKey'),
      index('closed_on', 'communityId', 'closedOn', 'sortKey'),
      index('of_author', 'revisions.by'),
      index('of_technician', 'technicianId'),
    ),
    daySums: collection(index('of_days', 'communityId', 'day')),
    spots: collection(index('by_community', 'communityId')),
    invitations: collection(
      index('of_home', 'homeId'),
      index('of_inviter', 'invitedBy.personId'),
      index('of_user', 'usedBy'),
      index('of_staff', 'staffId'),
      index('expiry', 'expiresAt'),
    ),
    deskRequests: collection(index('of_person', 'personId'), index('expiry', 'expiresAt')),
    tries: collection(index('expiry', 'expiresAt')),
    recoveries: collection(
      index('of_community', 'communityId', 'state', 'sortKey'),
      index('of_ticket', 'ticketId'),
      index('of_author', 'events.by.personId'),
      index('of_manager', 'managerId'),
    ),
    complaints: collection(
      index('of_person', 'person.personId', '-sortKey'),
      index('of_caller', 'person.phone', 'person.personId'),
      index('of_home', 'homeId', '-sortKey'),
      index('of_home_person', 'homeId', 'person.personId', '-sortKey'),
      index('of_author', 'events.by.personId'),
      index('of_handler', 'handler.personId'),
      index('queue', 'communityId', 'open', 'dueKey'),
      index('major', 'communityId', 'open', 'severity', 'dueKey'),
      index('of_community', 'communityId', '-sortKey'),
      index('of_group', 'groupId', 'sortKey'),
      index('received_on', 'communityId', 'receivedOn', 'sortKey'),
      index('touched_on', 'communityId', 'touchedOn', 'sortKey'),
      index('next_ring', 'nextRingAt'),
      index('photo_check', 'photoCheckAt'),
      index('photo_trace', 'photos.traceIds'),
    ),
    exports: collection(index('of_person', 'personId'), index('expiry', 'expiresAt')),
    ...office,
    ...improving,
  },
};

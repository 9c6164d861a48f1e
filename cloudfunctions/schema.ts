import type {
  CaseDocument,
  CauseDocument,
  CommunityDocument,
  ComplaintDocument,
  ContractorDocument,
  DaySumsDocument,
  DeskRequestDocument,
  ExportDocument,
  HomeDocument,
  ImportDocument,
  ImportRowsDocument,
  InvitationDocument,
  MessageDocument,
  PenaltyDocument,
  PersonDocument,
  PriceBookDocument,
  RatingDocument,
  RecoveryDocument,
  RequestDocument,
  SettingsDocument,
  SlotDocument,
  SpotDocument,
  StaffDocument,
  TechnicianDocument,
  TechnicianMonthDocument,
  TicketDocument,
  TicketEventDocument,
  TriesDocument,
  DefectDocument,
  CounterDocument,
  ReviewDocument,
  AnalysisDocument,
  CampaignDocument,
  CampaignCallDocument,
  SheetDocument,
  SheetRowsDocument,
  SumCheckDocument,
  ComplaintGroupDocument,
  ComplaintDailyDocument,
  ComplaintSumsDocument,
  MigrationDocument,
} from './schema/documents';

import { collection, index, unique, type Collection, type StorageRule } from './schema/collection';
import { improving } from './schema/improving-indexes';
import { office } from './schema/office-indexes';

export type * from './schema/documents';

/** Every collection once: the type of its documents. */
export interface Documents {
  readonly communities: CommunityDocument;
  readonly homes: HomeDocument;
  readonly people: PersonDocument;
  readonly technicians: TechnicianDocument;
  readonly contractors: ContractorDocument;
  readonly tickets: TicketDocument;
  readonly ticketEvents: TicketEventDocument;
  readonly slots: SlotDocument;
  readonly requests: RequestDocument;
  readonly messages: MessageDocument;
  readonly ratings: RatingDocument;
  readonly daySums: DaySumsDocument;
  readonly spots: SpotDocument;
  readonly invitations: InvitationDocument;
  readonly deskRequests: DeskRequestDocument;
  readonly tries: TriesDocument;
  readonly recoveries: RecoveryDocument;
  readonly complaints: ComplaintDocument;
  readonly exports: ExportDocument;
  readonly settings: SettingsDocument;
  readonly priceBooks: PriceBookDocument;
  readonly staff: StaffDocument;
  readonly penalties: PenaltyDocument;
  readonly imports: ImportDocument;
  readonly importRows: ImportRowsDocument;
  readonly cases: CaseDocument;
  readonly causes: CauseDocument;
  readonly technicianMonths: TechnicianMonthDocument;
  readonly defects: DefectDocument;
  readonly counters: CounterDocument;
  readonly reviews: ReviewDocument;
  readonly analyses: AnalysisDocument;
  readonly campaigns: CampaignDocument;
  readonly campaignCalls: CampaignCallDocument;
  readonly sheets: SheetDocument;
  readonly sheetRows: SheetRowsDocument;
  readonly sumChecks: SumCheckDocument;
  readonly complaintGroups: ComplaintGroupDocument;
  readonly complaintDailies: ComplaintDailyDocument;
  readonly complaintSums: ComplaintSumsDocument;
  readonly migrations: MigrationDocument;
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
    messages: collection(index('of_person', 'personId', '-sortKey'), index('to_send', 'sendAt')),
    ratings: collection(
      index('of_community', 'communityId', '-sortKey'),
      index('closed_on', 'communityId', 'closedOn', 'sortKey'),
      index('of_author', 'revisions.by'),
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

import * as v from 'valibot';
import { complaintStates } from '#domain/complaint';
import { relations, roles } from '#domain/people';
import { starValues } from '#domain/satisfaction';
import { parts, places, symptoms } from '#domain/taxonomy';
import { statuses } from '#domain/ticket';
import { warrantyItems } from '#domain/warranty';
import { procedure } from './procedure';
import { code, cursor, date, home, id, phoneNumber, requestId, shortName, time, warranty } from './shapes';

/** What the owner may give to others; only the front desk names an owner. */
const relation = v.picklist(relations);
const bound = v.strictObject({ homes: v.array(home) });
const none = v.strictObject({});

/** Codes that stop guessing: five wrong ones, then an hour of waiting. */
const onCode = ['CODE_INVALID', 'TOO_MANY_TRIES'] as const;

export const homeApi = {
  /** What a code would bind to, before one binds. */
  'home.lookUp': procedure({
    roles: ['anyone'],
    input: v.strictObject({ code }),
    /** A home with a relation, or a role among the staff. */
    output: v.strictObject({
      communityName: v.string(),
      home: v.nullable(home),
      relation: v.nullable(relation),
      role: v.nullable(v.picklist(roles)),
      invitedBy: v.string(),
    }),
    errors: onCode,
  }),
  'home.bindByCode': procedure({
    roles: ['anyone'],
    input: v.strictObject({ requestId, code, name: shortName }),
    output: bound,
    errors: [...onCode, 'TEXT_UNSAFE'],
  }),
  /** `phoneCode` from the platform's phone button, valid once for five minutes: every home the register has under it. */
  'home.bindByPhone': procedure({
    roles: ['anyone'],
    input: v.strictObject({ requestId, phoneCode: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)) }),
    output: bound,
    errors: ['PHONE_CODE_EXPIRED', 'PHONE_NOT_REGISTERED'],
  }),
  /** A typed number: the answer is a code to show to the front desk, whatever the register says. */
  'home.askDesk': procedure({
    roles: ['anyone'],
    input: v.strictObject({ requestId, phone: phoneNumber, name: shortName }),
    output: v.strictObject({ code: v.string(), expiresAt: time }),
    errors: ['TOO_MANY_TRIES', 'TEXT_UNSAFE'],
  }),
  /** By building-unit-room, phone or name. At most ten; what is found in more homes asks for more words. */
  'home.search': procedure({
    roles: ['frontDesk', 'supervisor', 'manager'],
    input: v.strictObject({ communityId: id, text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)) }),
    output: v.strictObject({
      homes: v.array(
        v.strictObject({
          ...home.entries,
          /** Of the register; the number in full, for the one who calls back. */
          owners: v.array(v.strictObject({ name: v.string(), phone: v.string() })),
          openTickets: v.number(),
        }),
      ),
      more: v.boolean(),
    }),
    /** Numbers of so many homes in one hour are nobody's work. */
    errors: ['SEARCH_TOO_OFTEN'],
  }),
  /** The front desk reads the code shown to them: who asks, and the homes registered under that number. */
  'home.deskRequest': procedure({
    roles: ['frontDesk'],
    input: v.strictObject({ communityId: id, code }),
    output: v.strictObject({ name: v.string(), phone: v.string(), homes: v.array(home) }),
    errors: onCode,
  }),
  'home.admit': procedure({
    roles: ['frontDesk'],
    input: v.strictObject({
      requestId,
      communityId: id,
      code,
      homeIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)),
    }),
    output: none,
    errors: [...onCode, 'HOME_NOT_FOUND'],
  }),
  /** Who is bound to a home, and the invitations that still wait. Only an owner of the home sees codes. */
  'home.members': procedure({
    roles: ['owner'],
    input: v.strictObject({ homeId: id }),
    output: v.strictObject({
      mayInvite: v.boolean(),
      members: v.array(
        v.strictObject({ memberId: id, name: v.string(), relation, self: v.boolean(), removable: v.boolean() }),
      ),
      invitations: v.array(v.strictObject({ code: v.string(), relation, expiresAt: time })),
    }),
    errors: ['HOME_NOT_FOUND'],
  }),
  'home.invite': procedure({
    roles: ['owner', 'frontDesk'],
    input: v.strictObject({ requestId, homeId: id, relation }),
    output: v.strictObject({ code: v.string(), expiresAt: time }),
    errors: ['HOME_NOT_FOUND', 'TOO_MANY_INVITATIONS'],
  }),
  'home.withdraw': procedure({
    roles: ['owner'],
    input: v.strictObject({ requestId, homeId: id, code }),
    output: none,
    errors: ['HOME_NOT_FOUND'],
  }),
  'home.remove': procedure({
    roles: ['owner'],
    input: v.strictObject({ requestId, homeId: id, memberId: id }),
    output: none,
    errors: ['HOME_NOT_FOUND', 'MEMBER_NOT_FOUND'],
  }),
  /** One leaves a home oneself. Anyone: sent again, it comes from somebody who is bound to nothing any more. */
  'home.leave': procedure({
    roles: ['anyone'],
    input: v.strictObject({ requestId, homeId: id }),
    output: none,
    errors: ['HOME_NOT_FOUND'],
  }),
  /** 一户一档: one timeline, newest first. */
  'home.file': procedure({
    roles: ['owner'],
    input: v.strictObject({ homeId: id, cursor }),
    output: v.strictObject({
      items: v.array(
        v.variant('kind', [
          v.strictObject({
            kind: v.literal('ticket'),
            id,
            at: time,
            place: v.picklist(places),
            part: v.picklist(parts),
            symptom: v.picklist(symptoms),
            status: v.picklist(statuses),
            technician: v.nullable(v.string()),
            visitedAt: v.nullable(time),
            finishedAt: v.nullable(time),
            closedAt: v.nullable(time),
            reopened: v.number(),
            stars: v.nullable(v.picklist(starValues)),
          }),
          v.strictObject({ kind: v.literal('complaint'), id, at: time, state: v.picklist(complaintStates) }),
          /** `url` null: the paper is named, not kept as a picture. */
          v.strictObject({ kind: v.literal('document'), id, at: time, name: v.string(), url: v.nullable(v.string()) }),
        ]),
      ),
      cursor,
    }),
    errors: ['HOME_NOT_FOUND'],
  }),
  /** The warranty table: every item with its verdict today. `until` is the last day covered. */
  'home.warranty': procedure({
    roles: ['owner'],
    input: v.strictObject({ homeId: id }),
    output: v.strictObject({
      deliveredOn: v.nullable(date),
      completedOn: v.nullable(date),
      rows: v.array(v.strictObject({ item: v.picklist(warrantyItems), ...warranty.entries })),
    }),
    errors: ['HOME_NOT_FOUND'],
  }),
} as const;

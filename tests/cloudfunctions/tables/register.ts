import type { registerApi } from '#domain/contract';
import type { ImportDocument } from '../../../cloudfunctions/schema';
import { requestId } from '../../support/cloud';
import { checking } from '../register/files';
import type { Cases, Rows } from './row';
import type { Stand } from './stand';

const communityId = 'anju';
const register = 'homes';
const importId = 'no-such-import';
const request = () => ({ requestId: requestId() });
/** A file that is not there. */
const fileId = 'cloud://env.bucket/imports/f-manager/none-at-all.xlsx';
const may = ['manager'] as const;

/** An import of 安居苑 that waits for its yes, with no rows. */
export const waiting = (now: number): ImportDocument => ({
  ...{ _id: 'i-waiting', communityId, register, state: 'checked', fileName: '房屋.xlsx', at: now },
  ...{ by: { personId: 'p-manager', name: '孙丽华' }, added: 1, changed: 0, same: 0, refused: 0, applied: 0 },
  ...{ errors: [], errorCount: 0, preview: [], expiresAt: now + 1_000_000_000 },
});

export const registerRows: Rows<keyof typeof registerApi> = {
  'register.check': { may, input: () => checking(register, fileId), budget: 12 },
  // One group of rows; every further one costs its writes and five calls.
  'register.apply': { may, input: () => ({ importId }), budget: 17 },
  'register.drop': { may, input: () => ({ importId }), budget: 6 },
  'register.imports': { may, input: () => ({ communityId }), budget: 3 },
  'register.export': { may, input: () => ({ ...request(), communityId, register }), budget: 10 },
  'register.sheet': {
    may: ['manager', 'frontDesk'],
    input: () => ({ ...request(), communityId, building: '3栋' }),
    budget: 14,
  },
};

/** Every procedure of these rows: all name a community or one of its imports. */
export const registerCases = ({ importId: known }: Stand): Cases => {
  const community = () => communityId;
  const anImport = () => known;
  return {
    'register.check': { real: community, input: (on) => checking(register, fileId, { communityId: on }) },
    'register.apply': { real: anImport, input: (on) => ({ importId: on }) },
    'register.drop': { real: anImport, input: (on) => ({ importId: on }) },
    'register.imports': { real: community, input: (on) => ({ communityId: on }) },
    'register.export': { real: community, input: (on) => ({ ...request(), communityId: on, register }) },
    'register.sheet': { real: community, input: (on) => ({ ...request(), communityId: on, building: '3栋' }) },
  };
};

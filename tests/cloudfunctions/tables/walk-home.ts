import { requestId, type TestCloud } from '../../support/cloud';
import type { Steps } from '../../support/steps';

interface Walk {
  readonly test: TestCloud;
  readonly steps: Steps;
}

const communityId = 'anju';
const homeId = 'h-501';
const phone = '13800000003';
const request = () => ({ requestId: requestId() });

/** Somebody new shows a code at the desk; somebody registered presses the phone button. */
async function doors({ test }: Walk): Promise<void> {
  await test.must('stranger', 'home.askDesk', { ...request(), phone, name: '王小满' });
  const { code } = await test.must('stranger', 'home.askDesk', { ...request(), phone, name: '王小满' });
  await test.must('frontDesk', 'home.deskRequest', { communityId, code });
  await test.must('frontDesk', 'home.admit', { ...request(), communityId, code, homeIds: ['h-502'] });
  await test.must('stranger', 'home.leave', { ...request(), homeId: 'h-502' });
  await test.must('stranger', 'home.bindByPhone', { ...request(), phoneCode: 'phone:13800000001' });
  await test.must('stranger', 'home.leave', { ...request(), homeId });
}

/** Invited, looked at, bound, removed; another invitation taken back. */
async function household({ test }: Walk): Promise<void> {
  const { code } = await test.must('owner', 'home.invite', { ...request(), homeId, relation: 'tenant' });
  await test.must('stranger', 'home.lookUp', { code });
  await test.must('stranger', 'home.bindByCode', { ...request(), code, name: '王小满' });
  const spare = await test.must('owner', 'home.invite', { ...request(), homeId, relation: 'family' });
  const { members } = await test.must('owner', 'home.members', { homeId });
  await test.must('owner', 'home.withdraw', { ...request(), homeId, code: spare.code });
  const memberId = members.find(({ relation }) => relation === 'tenant')?.memberId ?? '';
  await test.must('owner', 'home.remove', { ...request(), homeId, memberId });
}

/** Every procedure of these rows at least once, the writes at their most expensive. */
export async function walkHomes(walk: Walk): Promise<void> {
  const { test } = walk;
  await doors(walk);
  await household(walk);
  await test.must('owner', 'home.file', { homeId, cursor: null });
  await test.must('owner', 'home.warranty', { homeId });
  await test.must('owner', 'community.me', {});
  await test.must('owner', 'community.home', {});
  await test.must('owner', 'community.messages', { cursor: null });
  await test.must('owner', 'community.readMessages', { until: test.cloud.clock.now() });
  await test.must('family', 'person.rename', { ...request(), name: '王芳芳' });
  await test.must('family', 'person.export', {});
  await test.must('family', 'person.export', {});
  await test.must('family', 'person.delete', request());
}

import { registers } from '#domain/register';
import { requestId, type TestCloud } from '../../support/cloud';
import { check, exported, take } from '../register/files';

const communityId = 'anju';
const homes = [
  ['楼栋', '单元', '房号', '交付日期'],
  ['7栋', '1单元', '101', '2026-05-01'],
  ['3栋', '2单元', '501', '2026-05-02'],
];

/** A file of homes taken in, another one dropped, every register out again, the codes of a house. */
export async function walkRegisters({ test }: { readonly test: TestCloud }): Promise<void> {
  await take(test, 'homes', homes);
  const { importId } = await check(test, 'owners', [['楼栋', '单元', '房号', '姓名', '手机号']]);
  await test.must('manager', 'register.drop', { importId });
  await test.must('manager', 'register.imports', { communityId });
  for (const register of registers) await exported(test, register);
  await test.must('frontDesk', 'register.sheet', { requestId: requestId(), communityId, building: '7栋' });
}

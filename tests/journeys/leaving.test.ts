import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openStreet, type Street } from '../support/phone';
import { stepsOn } from '../support/steps';

let street: Street;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
afterAll(() => street.close());

test('导出我的资料是一个能保存的表格；注销后谁也找不到这个人，评分还在', async () => {
  const { test } = street;
  const steps = stepsOn(test);
  const ticketId = await steps.closed(await steps.report({ words: '水槽下面滴水，拿盆接着' }));
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 4 }));

  const owner = await street.phone('owner', 'leaving', { open: 'owner/account/index' });
  await owner.choose('button', '整理并打开文件');
  await owner.page
    .getByText(/\.xlsx/)
    .last()
    .waitFor();
  await owner.shot('export');
  const [download] = await Promise.all([
    owner.page.waitForEvent('download'),
    owner.page.getByText('保存', { exact: false }).last().tap(),
  ]);
  await owner.tapOutside('关闭');
  const sheets = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const text = Object.values(sheets)
    .map((part) => strFromU8(part))
    .join(' ');
  expect(text).toContain('李建国');
  expect(text).toContain('水槽下面滴水，拿盆接着');

  await owner.enter('owner/unregister/index');
  await owner.choose('button', '永久注销我的账号');
  await owner.see('请输入“注销”两个字，再点下面的按钮');
  await owner.find('input').first().fill('注销');
  await owner.shot('unregister');
  await owner.choose('button', '永久注销我的账号');
  await owner.see('账号已注销');
  await owner.shot('deleted');
  await owner.close();

  const everything = JSON.stringify(
    (['people', 'tickets', 'ticketEvents', 'ratings', 'messages', 'requests'] as const).map((name) => test.all(name)),
  );
  expect(everything).not.toContain('李建国');
  expect(everything).not.toContain('openid-owner');
  expect(everything).not.toContain('13800000001');
  expect(test.all('ratings').map(({ revisions }) => revisions.map(({ stars }) => stars))).toEqual([[4]]);
}, 90_000);

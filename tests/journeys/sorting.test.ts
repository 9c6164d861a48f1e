import { openStreet, type Street } from '../support/phone';
import { stepsOn } from '../support/steps';

let street: Street;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
afterAll(() => street.close());

test('前台理清工单：改优先级和重点工程，重复的合并，同一原因写明，业主都看得懂', async () => {
  const steps = stepsOn(street.test);
  const first = await steps.report();
  const desk = await street.phone('frontDesk', 'sorting', { open: `staff/amend/index?id=${first}` });
  await desk.choose('radio', /A 紧急/);
  await desk.choose('radio', /^是/);
  await desk.write('师傅看过，是立管根部的问题。');
  await desk.shot('amend');
  await desk.choose('button', /^改为 [^，]*$/);
  await desk.see('处理中的工单');
  expect(steps.stored(first)).toMatchObject({ sensitivity: 'A', keyWork: true });

  const twice = await steps.report();
  await desk.enter(`staff/similar/index?id=${twice}`);
  await desk.choose('button', /^合并到那张/);
  await desk.write('夫妻两人各报了一次。');
  await desk.shot('merge');
  await desk.choose('button', /^关闭这张，并入 [\w-]+$/);
  await desk.see('处理中的工单');
  expect(steps.stored(twice)).toMatchObject({ status: 'closed', closing: 'duplicate', mergedInto: { id: first } });

  const again = await steps.report({ place: 'bathroom', part: 'pipe' });
  await desk.enter(`staff/similar/index?id=${again}`);
  await desk.choose('button', /^同一原因/);
  await desk.find('input').last().fill('立管根部渗漏');
  await desk.shot('link');
  await desk.choose('button', /^写明同一原因$/);
  await desk.see('处理中的工单');
  await desk.close();
  expect(steps.stored(again).cause).toEqual(steps.stored(first).cause);
  expect(steps.stored(again).cause?.title).toBe('立管根部渗漏');

  const owner = await street.phone('owner', 'merged', { open: `owner/ticket/index?id=${twice}` });
  await owner.see(/是同一件事/);
  await owner.shot('merged');
  await owner.close();
}, 90_000);

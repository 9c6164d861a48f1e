import { campaignsText } from '#domain/copy';
import { linesOf } from '../../../src/manager/analyses/quarters';
import { campaignOf, firstDraft, problemOf } from '../../../src/manager/campaign/draft';

const TODAY = '2026-11-22';

test('季度分析列出最近四个季度，写过的更早季度也在，每季度一行', () => {
  const written = [{ quarter: '2026Q3' }, { quarter: '2025Q1' }];
  const lines = linesOf(written, '2026Q4');
  expect(lines.map(({ quarter }) => quarter)).toEqual(['2026Q4', '2026Q3', '2026Q2', '2026Q1', '2025Q1']);
  expect(lines.filter((line) => line.written !== null)).toHaveLength(2);
});

test('换业主阶段，没动过的名称和话术跟着换，改过的留着', () => {
  expect(campaignOf({ ...firstDraft, stage: 'stable' }, TODAY)).toMatchObject({
    title: campaignsText.nameOf('stable'),
    script: campaignsText.scripts.stable,
    until: '2026-12-06',
  });
  expect(campaignOf({ ...firstDraft, stage: 'stable', script: '您好' }, TODAY).script).toBe('您好');
});

test('户数一到五百，期限不能是过去', () => {
  const campaign = campaignOf(firstDraft, TODAY);
  expect(problemOf(campaign, TODAY)).toBeNull();
  for (const homes of ['', '0', '501', '3.5', '很多']) expect(problemOf({ ...campaign, homes }, TODAY)).toBe('homes');
  expect(problemOf({ ...campaign, until: '2026-11-21' }, TODAY)).toBe('until');
});

import fc from 'fast-check';
import { draftOf, type AnalysisFacts, type AnalysisSource } from '#domain/analysis';
import { analysisTitle, sayAnalysis } from '#domain/copy';
import { complaintFiguresOf, csat, emptySums, figuresOf, proportionOf, type Figures } from '#domain/satisfaction';
import { HOUR } from '#domain/time';

const nothing = figuresOf(emptySums, 0.85);
const noComplaints = complaintFiguresOf({
  ...{ received: 0, major: 0, replyKept: 0, replyMissed: 0, resultKept: 0, resultMissed: 0 },
});
const noFacts: AnalysisFacts = { parts: [], complaints: noComplaints, prevented: [], preventing: [], cases: 0 };

/** A quarter of so many answers, so many of them satisfied. */
const quarter = (n: number, hits: number): Figures => {
  const stars = { 1: 0, 2: n - hits, 3: 0, 4: 0, 5: hits };
  return { ...nothing, closures: 2 * n, answers: n, stars, csat: csat(stars, 0.85) };
};
const told = (source: Partial<AnalysisSource>) =>
  sayAnalysis(draftOf({ figures: nothing, before: nothing, facts: noFacts, ...source }));

describe('季度分析的草稿', () => {
  test('没有评价就说没有，没做的不写', () => {
    expect(told({})).toEqual({
      said: '关闭了 0 张工单，还没有业主评价，说不出满意率。\n没有收到投诉。',
      did: '',
      changed: '上个季度有 0 份评价，这个季度有 0 份，太少，满意率还不能比较。',
      next: '',
    });
  });

  test('评价少，不下结论', () => {
    const { said } = told({ figures: quarter(9, 9) });
    expect(said).toContain('9 份评价里，4 星和 5 星有 9 份，满意率 100%。');
    expect(said).toContain('只有 9 份评价，是否达到 85% 的目标还不能下结论。');
  });

  test('评价够多，达标和不达标都照实说', () => {
    expect(told({ figures: quarter(200, 190) }).said).toContain('达到了 85% 的目标。');
    expect(told({ figures: quarter(200, 120) }).said).toContain('没有达到 85% 的目标。');
  });

  test('最满意的和最不满意的分项，下个季度先改最不满意的', () => {
    const dimensions = { timeliness: 3.4, attitude: 4.8, skill: 4.2, tidiness: null, result: 4 };
    const { said, next } = told({ figures: { ...quarter(40, 30), dimensions } });
    expect(said).toContain('按 40 份评价，业主最满意的是“态度”（平均 4.8 星），最不满意的是“及时”（平均 3.4 星）。');
    expect(next).toBe('业主最不满意的是“及时”，下个季度先改进这一项。');
    expect(told({ figures: { ...quarter(9, 3), dimensions } }).next).toBe('');
  });

  test('哪些部位修得最多，最多说三个', () => {
    const parts = [
      { part: 'lamp', closures: 1 },
      { part: 'pipe', closures: 30 },
      { part: 'gas', closures: 0 },
      { part: 'wall', closures: 8 },
      { part: 'drain', closures: 9 },
    ] as const;
    expect(told({ facts: { ...noFacts, parts } }).said).toContain(
      '修得最多的是给水管（30 张）、排水管（9 张）、墙面（8 张）。',
    );
  });

  test('做了什么：修得多快、准时、回访、投诉、预防、案例', () => {
    const figures: Figures = {
      ...quarter(40, 30),
      meanToFinalFix: 30 * HOUR,
      onTime: proportionOf(70, 75),
      callBackInTime: proportionOf(60, 80),
    };
    const complaints = { received: 5, major: 1, replyInTime: proportionOf(4, 5), resultInTime: proportionOf(2, 3) };
    const prevented = [{ number: 'SJ01', prevention: '交付前逐户闭水 48 小时。', dueOn: '2026-12-31' }];
    const { said, did } = told({ figures, facts: { ...noFacts, complaints, prevented, cases: 2 } });
    expect(said).toContain('收到 5 件投诉，其中重大投诉 1 件。');
    expect(did.split('\n')).toEqual([
      '关闭的 80 张工单，从报修到修好平均 1 天 6 小时。',
      '上门 75 次，准时到场 70 次。',
      '修完应回访 80 次，按时回访 60 次。',
      '5 件投诉里，按时答复 4 件。',
      '3 件投诉里，按时告知处理结果 2 件。',
      '有 1 项缺陷的预防措施已完成：SJ01 交付前逐户闭水 48 小时。',
      '有 2 次维修的经验收进了案例库。',
    ]);
  });

  test('和上个季度比：差得远才说高了低了，差得近就说可能是偶然', () => {
    const changed = (was: number, is: number) => told({ before: quarter(100, was), figures: quarter(100, is) }).changed;
    expect(changed(60, 90)).toBe(
      '满意率：上个季度 60%（100 个里 60 个），这个季度 90%（100 个里 90 个），比上个季度高了。',
    );
    expect(changed(90, 60)).toContain('比上个季度低了。');
    expect(changed(80, 85)).toContain('差别可能是偶然的，还不能说有变化。');
  });

  test('接下来只写已经定下的预防措施，太长的截短', () => {
    const preventing = ['一', '二', '三', '四'].map((name, n) => ({
      ...{ number: `SJ0${n + 1}`, prevention: name.repeat(500), dueOn: n === 0 ? '2026-12-31' : null },
    }));
    const { next } = told({ facts: { ...noFacts, preventing } });
    expect(next).toMatch(/^有 4 项缺陷正在预防：SJ01 一{59}…，2026年12月31日前完成；SJ02 二{59}…；SJ03 三{59}…。$/);
  });

  test('哪个数都不会写成不通的话，一段不超过一千字', () => {
    const share = fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]) => proportionOf(Math.min(a, b), Math.max(a, b)));
    const some = fc.record({ n: fc.nat(300), hits: fc.nat(300), onTime: share, firstTimeFix: share, time: fc.nat() });
    const figures = some.map(({ n, hits, time, ...rest }) => ({
      ...{ ...quarter(Math.max(n, hits), Math.min(n, hits)), ...rest, meanToFinalFix: time },
    }));
    fc.assert(
      fc.property(figures, figures, (now, before) => {
        for (const text of Object.values(told({ figures: now, before }))) {
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|[!！]/);
          expect(text.length).toBeLessThan(1000);
          for (const line of text.split('\n')) expect(line === '' || line.endsWith('。')).toBe(true);
        }
      }),
    );
  });

  test('修好要多久，两个季度都有数才比', () => {
    const slow = { ...nothing, meanToFinalFix: 30 * HOUR };
    const quick = { ...nothing, meanToFinalFix: 6 * HOUR };
    expect(told({ before: slow, figures: quick }).changed).toContain(
      '从报修到修好，上个季度平均 1 天 6 小时，这个季度平均 6 小时。',
    );
    expect(told({ before: slow }).changed).not.toContain('从报修到修好');
    expect(told({ figures: quick }).changed).not.toContain('从报修到修好');
  });

  test('题目说哪一年哪个季度', () => {
    expect(analysisTitle('2026Q4')).toBe('2026年第4季度：你说的，我们做了');
  });
});

import * as copy from '#domain/copy';
import { api, platformErrors } from '#domain/contract';
import { clockKinds, clockStates } from '#domain/clocks';
import { analysisSections, analysisStates } from '#domain/analysis';
import { callLists, nextTryChoices } from '#domain/call-back';
import { campaignStates } from '#domain/campaign';
import { checkResults, complaintEvents, complaintStates, dailyColumns, severities } from '#domain/complaint';
import { contractorPapers, penaltyKinds } from '#domain/contractor';
import { causeStages, defectColumns, defectFields, defectStates, risks } from '#domain/defect';
import { exportKinds, exportStates } from '#domain/export';
import { grades, leagueBands, leagueSubjects } from '#domain/league';
import { relations, roles } from '#domain/people';
import { quoteLineKinds, quoteStates } from '#domain/quote';
import { recoveryAnswers, recoveryEvents, recoveryMeasures, recoveryReasons, recoveryStates } from '#domain/recovery';
import { importStates, registers, rowProblems } from '#domain/register';
import { pools, routingReasons } from '#domain/routing';
import {
  dimensions,
  drills,
  lifeStages,
  quadrants,
  ratingTags,
  splits,
  starValues,
  targetVerdicts,
} from '#domain/satisfaction';
import { parts, places, sensitivities, symptoms, trades } from '#domain/taxonomy';
import { settingFacts, settingGroups, settingSections, settingUnits } from '#domain/settings';
import { staffStates } from '#domain/staff';
import { timeModes } from '#domain/time';
import {
  actions,
  callBackOutcomes,
  callBacks,
  channels,
  closings,
  eventKinds,
  rungs,
  sideEvents,
  statuses,
  suspensionReasons,
} from '#domain/ticket';
import { warrantyItems, warrantyReasons, warrantyVerdicts } from '#domain/warranty';

const terms: [string, Readonly<Record<string, string>>, readonly (string | number)[]][] = [
  ['位置', copy.placeText, places],
  ['部位', copy.partText, parts],
  ['现象', copy.symptomText, symptoms],
  ['工种', copy.tradeText, trades],
  ['敏感级', copy.sensitivityText, sensitivities],
  ['角色', copy.roleText, roles],
  ['状态', copy.statusText, statuses],
  ['状态（员工看）', copy.staffStatusText, statuses],
  ['关闭方式', copy.closingText, closings],
  ['操作', copy.actionText, [...actions, ...sideEvents, 'rate']],
  ['经过', copy.eventText, eventKinds],
  ['时限', copy.clockText, clockKinds],
  ['时限状态', copy.clockStateText, clockStates],
  ['分项', copy.dimensionText, dimensions],
  ['星级', copy.starsText, starValues],
  ['标签', copy.tagText, ratingTags],
  ['目标', copy.targetVerdictText, targetVerdicts],
  ['保修结论', copy.verdictText, warrantyVerdicts],
  ['保修理由', copy.warrantyReasonText, warrantyReasons],
  ['派单理由', copy.routingReasonText, routingReasons],
  ['保修项目', copy.warrantyItemText, warrantyItems],
  ['与房屋的关系', copy.relationText, relations],
  ['挂起原因', copy.suspensionReasonText, suspensionReasons],
  ['报修渠道', copy.channelText, channels],
  ['报价明细', copy.quoteLineKindText, quoteLineKinds],
  ['报价状态', copy.quoteStateText, quoteStates],
  ['投诉状态', copy.complaintStateText, complaintStates],
  ['投诉经过', copy.complaintEventText, complaintEvents],
  ['跟进原因', copy.recoveryReasonText, recoveryReasons],
  ['跟进状态', copy.recoveryStateText, recoveryStates],
  ['跟进措施', copy.recoveryMeasureText, recoveryMeasures],
  ['跟进经过', copy.recoveryEventText, recoveryEvents],
  ['再次答复', copy.recoveryAnswerText, recoveryAnswers],
  ['投诉严重程度', copy.severityText, severities],
  ['投诉日报的列', copy.dailyColumnText, dailyColumns],
  ['抽查结果', copy.checkResultText, checkResults],
  ['细分', copy.splitText, splits],
  ['业主阶段', copy.lifeStageText, lifeStages],
  ['业主阶段的意思', copy.lifeStageNote, lifeStages],
  ['看哪些工单', copy.drillText, drills],
  ['改进次序', copy.quadrantText, quadrants],
  ['改进次序的意思', copy.quadrantNote, quadrants],
  ['排谁', copy.leagueSubjectText, leagueSubjects],
  ['排行的组', copy.leagueBandText, leagueBands],
  ['等级', copy.gradeText, grades],
  ['回访名单', copy.callListText, callLists],
  ['再打的时间', copy.nextTryText, nextTryChoices],
  ['缺陷状态', copy.defectStateText, defectStates],
  ['风险', copy.riskText, risks],
  ['产生阶段', copy.causeStageText, causeStages],
  ['缺陷库的列', copy.defectColumnText, defectColumns],
  ['缺陷的内容', copy.defectFieldText, defectFields],
  ['季度分析状态', copy.analysisStateText, analysisStates],
  ['季度分析的段', copy.analysisSectionText, analysisSections],
  ['关怀回访状态', copy.campaignStateText, campaignStates],
  ['表格', copy.exportKindText, exportKinds],
  ['表格状态', copy.exportStateText, exportStates],
  ['谁在找人', copy.rungText, rungs],
  ['回访', copy.callBackKindText, callBacks],
  ['回访结果', copy.callBackOutcomeText, callBackOutcomes],
  ['单位资料', copy.contractorPaperText, contractorPapers],
  ['扣罚', copy.penaltyKindText, penaltyKinds],
  ['在岗', copy.staffStateText, staffStates],
  ['维修范围', copy.poolText, pools],
  ['名册', copy.registerText, registers],
  ['行里的问题', copy.rowProblemText, rowProblems],
  ['导入状态', copy.importStateText, importStates],
  ['设置的页', copy.settingSectionText, settingSections],
  ['设置的组', copy.settingGroupText, settingGroups],
  ['计时方式', copy.timeModeText, timeModes],
];

describe('每个词都有中文', () => {
  test.each(terms)('%s一个不缺、一个不多、互不相同', (_, texts, keys) => {
    expect(new Set(Object.keys(texts))).toEqual(new Set(keys.map(String)));
    const said = Object.values(texts);
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) expect(text).toMatch(/\p{Script=Han}/u);
  });

  test('数的单位一个不缺', () => {
    expect(new Set(Object.keys(copy.settingUnitText))).toEqual(new Set(settingUnits));
  });

  test('每一项设置都有中文的名字，同一组里互不相同', () => {
    for (const group of settingGroups) {
      const labels = settingFacts.filter((fact) => fact.group === group).map(({ path }) => copy.settingLabel(path));
      expect(labels.length).toBeGreaterThan(0);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label).toMatch(/^[\p{Script=Han} （），、]+$/u);
    }
  });

  test('工单名称由位置、部位、现象组成', () => {
    expect(copy.titleOf({ place: 'kitchen', part: 'pipe', symptom: 'leak' })).toBe('厨房 · 给水管 · 渗漏');
  });

  test('派单理由带上它的数', () => {
    expect(copy.sayRoutingReason({ reason: 'leastOpenWork', value: 2 })).toBe('手上工单最少（2 单）');
    expect(copy.sayRoutingReason({ reason: 'tradeMatches', value: null })).toBe('工种相符');
    expect(copy.sayRoutingReason({ reason: 'knowsHome', value: 3 })).toBe('去过这户');
  });
});

describe('计划里写死的栏目，一字不差', () => {
  test('投诉日报六栏', () => {
    expect(dailyColumns.map((column) => copy.dailyColumnText[column])).toEqual([
      ...['客户声音', '收到时间', '答复内容', '答复时间', '跟进处理人', '有效措施'],
    ]);
  });

  test('缺陷库九项', () => {
    expect(defectColumns.map((column) => copy.defectColumnText[column])).toEqual([
      ...['缺陷编号', '问题描述', '原因分析', '影响程度', '发生项目', '发现时间', '会议决议', '预防措施', '责任部门'],
    ]);
  });
});

describe('大概的价钱', () => {
  test('说整元，往宽里说', () => {
    expect(copy.sayPriceRange({ from: 8000, to: 50000 })).toBe('¥80–500');
    expect(copy.sayPriceRange({ from: 8050, to: 50001 })).toBe('¥80–501');
  });
});

describe('保修说明', () => {
  test('在保的说保到哪一天', () => {
    const said = copy.sayWarranty({ verdict: 'in', reason: 'contractorTerm', until: '2027-03-01' });
    expect(said).toBe('在法定保修期内（自竣工验收起），保至 2027年3月1日。');
  });

  test('过保的说哪天到期，并说先报价后维修', () => {
    const said = copy.sayWarranty({ verdict: 'out', reason: 'expired', until: '2025-01-31' });
    expect(said).toBe('各项保修期均已届满，已于 2025年1月31日 到期。先报价，您同意后才维修。');
  });

  test('存疑的说由谁核实，核实前不收费', () => {
    const said = copy.sayWarranty({ verdict: 'doubtful', reason: 'datesUnknown', until: null });
    expect(said).toBe('档案中缺少竣工或交付日期，由客户大使核实。核实前不收任何费用。');
  });
});

describe('出错时说的话', () => {
  const codes = [...Object.values(api).flatMap(({ errors }): readonly string[] => errors), ...platformErrors];

  test('合同里每个错误码都有一句话，没有多余的', () => {
    expect(new Set(Object.keys(copy.errorText))).toEqual(new Set(codes));
  });

  test.each(Object.entries(copy.errorText))('%s 客气、不责怪、说得出下一步', (_, text) => {
    expect(text).not.toMatch(/[!！]|系统错误|失败|非法|错误/);
    expect(text).toMatch(/请|就可以/);
    expect(text.endsWith('。')).toBe(true);
  });
});

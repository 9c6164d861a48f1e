import { clockKinds } from '#domain/clocks';
import { parts } from '#domain/taxonomy';
import { factsIn } from './kinds';

const response = factsIn('clocks', 'response');
const completion = factsIn('clocks', 'completionHours');
const after = factsIn('clocks', 'afterRepair');
const complaint = factsIn('clocks', 'complaint');
const warning = factsIn('clocks', 'warning');
const times = factsIn('clocks', 'clockTime');

export const responseFacts = [
  response.number('handOverMinutes', 'minutes', [1, 240]),
  response.number('ladderMinutes.supervisor', 'minutes', [1, 240]),
  response.number('arrivalMinutes', 'minutes', [10, 480]),
];

export const completionFacts = parts.map((part) => completion.number(`completionHours.${part}`, 'hours', [1, 720]));

export const afterRepairFacts = [
  after.number('inspectionHours', 'hours', [1, 240]),
  after.number('answerHours', 'hours', [24, 240]),
  after.number('callBackHours', 'hours', [1, 168]),
  after.number('secondCallBackMonths', 'months', [1, 12]),
  after.number('recoveryHours', 'hours', [1, 168]),
];

export const complaintFacts = [
  complaint.number('complaint.replyHours', 'hours', [1, 168]),
  complaint.number('complaint.majorReplyHours', 'hours', [1, 168]),
  complaint.number('complaint.resultDays', 'days', [1, 60]),
  complaint.other('complaint.dailyAt', 'timeOfDay'),
];

export const warningFacts = [
  warning.number('warnShare', 'share', [0.1, 0.99]),
  warning.number('raiseShare', 'share', [1.05, 5]),
  warning.number('remindHours', 'hours', [1, 72]),
];

export const clockTimeFacts = clockKinds.map((kind) => times.other(`clockTime.${kind}`, 'timeMode'));

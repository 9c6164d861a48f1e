import { amended, hintOf, startOf, withKind, withSensitivity } from '../../../src/staff/amend/answers';
import { detail } from '../support/detail';

const wallIsPressing = { place: null, part: 'wall', symptom: null, sensitivity: 'B' } as const;
const crack = { place: 'livingRoom', part: 'wall', symptom: 'crack' } as const;

it('改成别的类别，显示的就是会存下的优先级：小区有自己的规则就照小区的', () => {
  const answers = { ...startOf(detail()), ...crack };
  expect(withKind(answers, {}).sensitivity).toBe('C');
  expect(withKind(answers, { sensitivityRules: [wallIsPressing] }).sensitivity).toBe('B');
});

it('有危险的只有紧急：规则和人都改不低，选了也还显示紧急', () => {
  const gas = { ...startOf(detail()), place: 'kitchen', part: 'gas', symptom: 'gasSmell' } as const;
  const less = { place: null, part: null, symptom: null, sensitivity: 'C' } as const;
  expect(withKind(gas, { sensitivityRules: [less] }).sensitivity).toBe('A');
  expect(withSensitivity({ ...gas, sensitivity: 'A' }, 'C').sensitivity).toBe('A');
  expect(withSensitivity({ ...gas, ...crack }, 'A').sensitivity).toBe('A');
});

it('类别没说全，或者什么都没改，不能提交', () => {
  const ticket = detail();
  const same = amended(startOf(ticket));
  expect(hintOf(amended({ ...startOf(ticket), symptom: null }), ticket, '看过了')).not.toBeNull();
  expect(hintOf(same, ticket, '看过了')).not.toBeNull();
  expect(hintOf(amended({ ...startOf(ticket), keyWork: !ticket.keyWork }), ticket, '看过了')).toBeNull();
});

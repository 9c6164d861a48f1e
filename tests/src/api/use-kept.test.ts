import { readStored } from '../../../src/api/store';
import { handOver } from '../../../src/api/use-kept';
import { resetEdge } from '../support/taro';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

beforeEach(resetEdge);

test('交给表单的内容，不盖掉已经写了一半的', () => {
  handOver('report-for h-501', { words: '' });
  expect(readStored('form.report-for h-501')).toEqual({ at: 0, value: { words: '' } });
  handOver('report-for h-501', { words: '另一份' });
  expect(readStored('form.report-for h-501')).toEqual({ at: 0, value: { words: '' } });
});

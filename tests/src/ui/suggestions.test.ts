import { suggest } from '#domain/lexicon';
import { isDefect } from '#domain/taxonomy';
import { noAnswers, type ReportAnswers } from '../../../src/api/report-draft';
import { guesses } from '../../../src/ui/suggestions';
import { sentences } from '../../domain/lexicon/sentences';

const from = (words: string, chosen: Partial<ReportAnswers> = {}) =>
  guesses({ ...noAnswers, words, ...chosen }, suggest(words));

test('从话里猜位置、部位、现象，并说出因为哪几个词', () => {
  const [best] = from('厨房水槽下面的水管一直滴水');
  expect(best).toMatchObject({ place: 'kitchen', part: 'pipe', symptom: 'leak' });
  expect(best?.because).toEqual(expect.arrayContaining(['厨房', '滴水']));
});

test('亲手选过的不改：猜的只补没选的', () => {
  for (const guess of from('厨房水槽下面的水管一直滴水', { place: 'bathroom' })) expect(guess.place).toBe('bathroom');
  for (const guess of from('水管滴水', { place: 'kitchen', part: 'sanitaryWare' }))
    expect(guess).toMatchObject({ place: 'kitchen', part: 'sanitaryWare' });
});

test('三样都选了就不再猜；听不懂的话什么都不猜', () => {
  expect(from('水管滴水', { place: 'kitchen', part: 'pipe', symptom: 'leak' })).toEqual([]);
  expect(from('你好，请问在吗')).toEqual([]);
  expect(from('')).toEqual([]);
});

test('公共区域只猜那里有的', () => {
  for (const guess of from('厨房水管滴水，楼道的灯也不亮', { kind: 'area' }))
    expect([null, 'corridor', 'basement', 'outside']).toContain(guess.place);
});

test('标注过的每一句话：最多三个，没有重复，猜出来的组合都存在', () => {
  let guessed = 0;
  for (const { words } of sentences) {
    const found = from(words);
    guessed += found.length;
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map(({ place, part, symptom }) => `${place} ${part} ${symptom}`)).size).toBe(found.length);
    for (const { place, part, symptom } of found)
      if (place !== null && part !== null && symptom !== null) expect(isDefect(place, part, symptom)).toBe(true);
  }
  expect(guessed).toBeGreaterThan(sentences.length);
});

import { suggest, urgentIn } from '#domain/lexicon';
import { sentences } from './sentences';

/**
 * The word list was written without the sentences and then corrected by the even-numbered ones only, so that the
 * odd-numbered ones say how well it does on words it has never seen.
 */
const tuned = sentences.filter((_, n) => n % 2 === 0);
const heldOut = sentences.filter((_, n) => n % 2 === 1);

type Told = (typeof sentences)[number];
type Kind = 'place' | 'part' | 'symptom';
const suggested = (words: string, kind: Kind): readonly string[] => {
  const { places, parts, symptoms } = suggest(words);
  return { place: places, part: parts, symptom: symptoms }[kind].slice(0, 3).map(({ value }) => value);
};

/** Share of the sentences that say it of whose first three suggestions one is right. */
function accuracy(list: readonly Told[], kind: Kind): number {
  const saying = list.filter((told) => told[kind] !== null);
  return (
    saying.filter((told) => suggested(told.words, kind).some((value) => value === told[kind])).length / saying.length
  );
}
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What people in danger wrote, and what others did. */
const urgent: readonly string[] = ['runningWater', 'gasSmell', 'trapped', 'sparks'];
const dangers = (list: readonly Told[]) => list.filter(({ symptom }) => urgent.includes(symptom));
const heard = (list: readonly Told[]): number =>
  dangers(list).filter(({ words }) => urgentIn(words) !== null).length / dangers(list).length;
const falseAlarms = (list: readonly Told[]): number => {
  const calm = list.filter(({ symptom }) => !urgent.includes(symptom) && symptom !== 'noPower');
  return calm.filter(({ words }) => urgentIn(words) !== null).length / calm.length;
};

describe('从业主的话里认出位置、部位、现象', () => {
  test('前三个建议里有正确的部位：全部句子至少 85 %，没用来调整的一半也是', () => {
    const lines = [
      { name: '全部', list: sentences },
      { name: '调整用过的', list: tuned },
      { name: '从没看过的', list: heldOut },
    ].map(({ name, list }) => {
      const [place, part, symptom] = (['place', 'part', 'symptom'] as const).map((kind) =>
        percent(accuracy(list, kind)),
      );
      return `${name} ${list.length} 句：部位 ${part ?? ''}，位置 ${place ?? ''}，现象 ${symptom ?? ''}，紧急听出 ${percent(heard(list))}，误报 ${percent(falseAlarms(list))}`;
    });
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(accuracy(sentences, 'part')).toBeGreaterThanOrEqual(0.85);
    expect(accuracy(heldOut, 'part')).toBeGreaterThanOrEqual(0.85);
  });

  test('位置和现象也多半认得出', () => {
    expect(accuracy(heldOut, 'place')).toBeGreaterThanOrEqual(0.85);
    expect(accuracy(heldOut, 'symptom')).toBeGreaterThanOrEqual(0.8);
  });

  test('危险的话九成以上听得出来，不危险的不到一成听错', () => {
    expect(heard(heldOut)).toBeGreaterThanOrEqual(0.9);
    expect(falseAlarms(sentences)).toBeLessThan(0.1);
  });
});

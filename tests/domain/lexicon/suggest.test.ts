import fc from 'fast-check';
import { suggest, urgentIn } from '#domain/lexicon';
import { isDefect, parts, places, symptoms } from '#domain/taxonomy';
import { partText, placeText, symptomText } from '#domain/copy';

const first = (words: string) => {
  const {
    places: [place],
    parts: [part],
    symptoms: [symptom],
  } = suggest(words);
  return [place?.value, part?.value, symptom?.value];
};

/** Words of the domain in any order, with the little words of everyday speech between them. */
const words = fc
  .array(
    fc.constantFrom(
      ...[...Object.values(placeText), ...Object.values(partText), ...Object.values(symptomText)],
      ...[
        '不',
        '没有',
        '不是',
        '了',
        '一个',
        '漏',
        '龙头',
        '马桶',
        '插座',
        '下雨',
        '，',
        '我家',
        '师傅',
        '着',
        '2块',
        '的',
      ],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('看字认意思', () => {
  test.each([
    ['厨房的水龙头一直滴水', ['kitchen', 'sanitaryWare', 'leak']],
    ['主卧暖气不热', ['bedroom', 'heating', 'noHeat']],
    ['卫生间地漏堵了', ['bathroom', 'drain', 'blocked']],
    ['客厅墙上裂了一条缝', ['livingRoom', 'wall', 'crack']],
    ['电梯里有人被困', ['corridor', 'lift', 'trapped']],
    ['楼上漏水，我家卧室天花板往下滴', ['bedroom', 'ceiling', 'leak']],
  ])('%s', (said, meant) => {
    expect(first(said)).toEqual(meant);
  });

  test('说得出为什么', () => {
    const [part] = suggest('厨房龙头滴水').parts;
    expect(part).toEqual({ value: 'sanitaryWare', because: ['龙头', '滴水'] });
  });

  test('地漏不是漏，灯泡不是泡，影响不是响', () => {
    expect(suggest('地漏').symptoms).toEqual([]);
    expect(suggest('灯泡').symptoms).toEqual([]);
    expect(suggest('影响休息').symptoms).toEqual([]);
  });

  test('夹着量词和了、着也认得出', () => {
    expect(first('客厅掉了好几块墙皮')).toEqual(['livingRoom', 'wall', 'peeling']);
    expect(first('厨房漏了一地水，水管裂着呢').slice(0, 2)).toEqual(['kitchen', 'pipe']);
    expect(first('阳台的门开不了')).toEqual(['balcony', 'doorWindow', 'stuck']);
  });

  test('说没有的不算，说不是的换一个', () => {
    expect(first('卧室墙面没有漏水，只是开裂')).toEqual(['bedroom', 'wall', 'crack']);
    expect(suggest('没有漏水').parts).toEqual([]);
    expect(first('不是厨房，是卫生间的水管漏水')).toEqual(['bathroom', 'pipe', 'leak']);
    expect(suggest('是不是水管漏水').parts[0]?.value).toBe('pipe');
    expect(suggest('楼道没有灯').parts[0]?.value).toBe('lamp');
  });

  test.each([
    ...[
      '',
      '你好',
      '谢谢师傅，修得很好',
      '什么时候上门',
      '今天下雨了吗',
      '门卫态度很好',
      '物业费怎么交',
      '请问营业时间',
    ],
    ...['小区环境不错', '123', '！！', 'hello', '快递放在门口了', '水费多少钱一吨', '😀', '暖气费交了没有'],
  ])('「%s」不是报修，什么也不建议', (said) => {
    expect(suggest(said)).toEqual({ places: [], parts: [], symptoms: [] });
  });
});

describe('建议的规律', () => {
  test('第一个位置、部位、现象合起来总是报得了修的', () => {
    fc.assert(
      fc.property(words, (said) => {
        const {
          places: [place],
          parts: [part],
          symptoms: [symptom],
        } = suggest(said);
        if (place !== undefined && part !== undefined && symptom !== undefined)
          expect(isDefect(place.value, part.value, symptom.value)).toBe(true);
      }),
    );
  });

  test('每个建议都有理由，不重复，同样的话同样的建议', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ maxLength: 40, unit: 'grapheme' })), (said) => {
        const suggestions = suggest(said);
        for (const list of Object.values(suggestions) as readonly (readonly {
          value: string;
          because: readonly string[];
        }[])[]) {
          for (const { because } of list) expect(because.length).toBeGreaterThan(0);
          expect(new Set(list.map(({ value }) => value)).size).toBe(list.length);
        }
        expect(suggest(said)).toEqual(suggestions);
      }),
    );
  });

  test('页面上的词自己总认得自己', () => {
    const calm = symptoms.filter((symptom) => symptom !== 'other');
    for (const place of places) expect(suggest(placeText[place]).places[0]?.value).toBe(place);
    for (const part of parts) expect(suggest(partText[part]).parts.map(({ value }) => value)).toContain(part);
    for (const symptom of calm)
      expect(suggest(symptomText[symptom]).symptoms.map(({ value }) => value)).toContain(symptom);
  });
});

describe('紧急的话', () => {
  test.each([
    ['厨房水管爆了，水喷得到处都是', 'runningWater'],
    ['跑了一地水，关不住', 'runningWater'],
    ['家里有煤气味', 'gasSmell'],
    ['我被困在电梯里出不来', 'trapped'],
    ['插座一插就冒火花', 'sparks'],
    ['洗澡时热水器漏电，手发麻', 'sparks'],
    ['全家没电了', 'noPower'],
  ])('%s', (said, danger) => {
    expect(urgentIn(said)).toBe(danger);
  });

  test.each([
    '龙头滴水',
    '卧室灯不亮',
    '没有煤气味，就是灶打不着火',
    '墙面开裂',
    '',
    '电梯有异响',
    '水管没有爆，就是有点渗',
  ])('「%s」不紧急', (said) => {
    expect(urgentIn(said)).toBeNull();
  });
});

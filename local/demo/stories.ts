import type { Part, Place, Symptom } from '#domain/taxonomy';
import type { Motif } from './pictures';

/** One defect as an owner tells it and as it ends. */
export interface Story {
  readonly place: Place;
  readonly part: Part;
  readonly symptom: Symptom;
  readonly words: string;
  readonly motif: Motif;
  readonly note: string;
}

const story = (
  defect: readonly [Place, Part, Symptom],
  motif: Motif,
  [words, note]: readonly [string, string],
): Story => ({
  place: defect[0],
  part: defect[1],
  symptom: defect[2],
  words,
  motif,
  note,
});

export const stories: readonly Story[] = [
  story(['bedroom', 'wall', 'crack'], 'crack', [
    '主卧靠窗的墙上有一条竖着的裂缝，从吊顶一直到踢脚线。',
    '裂缝已开槽、挂网、补腻子，表面刷平，一周内请不要靠放家具。',
  ]),
  story(['bathroom', 'ceiling', 'leak'], 'stain', [
    '卫生间吊顶有水印，楼上一用水就变大。',
    '楼上地漏周边防水已重做，闭水二十四小时不漏，吊顶已更换。',
  ]),
  story(['livingRoom', 'doorWindow', 'leak'], 'stain', [
    '下大雨的时候，客厅窗台往里渗水。',
    '窗框外侧密封胶重新打过，淋水试验半小时未见渗水。',
  ]),
  story(['kitchen', 'pipe', 'leak'], 'stain', [
    '水槽下面的管子一直在滴水，放了个盆接着。',
    '更换了角阀和软管，打压正常。',
  ]),
  story(['balcony', 'floor', 'hollow'], 'peeling', [
    '阳台地砖踩上去空空响，有两块翘起来了。',
    '空鼓的四块地砖已撬起重铺，两天后可以踩踏。',
  ]),
  story(['bedroom', 'doorWindow', 'stuck'], 'crack', [
    '次卧窗户关不严，把手转不动。',
    '更换了传动器，调整了合页，开关顺畅。',
  ]),
  story(['livingRoom', 'wall', 'peeling'], 'peeling', [
    '客厅电视墙边上的墙皮起皮掉粉，越掉越多。',
    '铲除松动墙皮，做界面剂后重新批腻子刷漆。',
  ]),
  story(['kitchen', 'drain', 'blocked'], 'stain', [
    '厨房下水很慢，做饭的时候会返上来。',
    '已疏通并取出装修残渣，排水恢复正常。',
  ]),
  story(['entrance', 'wiring', 'noPower'], 'crack', [
    '玄关的插座没有电，其他房间正常。',
    '插座回路接线松动，已重新压接并测试。',
  ]),
  story(['bathroom', 'sanitaryWare', 'broken'], 'crack', [
    '马桶冲水以后一直流，停不下来。',
    '更换了排水阀密封圈，已试冲二十次。',
  ]),
];

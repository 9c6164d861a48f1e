import fc from 'fast-check';
import {
  isCommon,
  isDefect,
  partFacts,
  parts,
  partsAt,
  places,
  sensitivities,
  sensitivityOf,
  sensitivityUnder,
  symptoms,
  symptomsOf,
  trades,
  warrantyItemOf,
  type Part,
  type Sensitivity,
  type SensitivityRule,
  type Symptom,
} from '#domain/taxonomy';
import { warrantyItems } from '#domain/warranty';

const anyPlace = fc.constantFrom(...places);
const anyPart = fc.constantFrom(...parts);
const anySymptom = fc.constantFrom(...symptoms);

describe('位置、部位、现象', () => {
  test('每个位置都有部位可选，每个部位都有地方可在', () => {
    for (const place of places) expect(partsAt(place).length).toBeGreaterThan(0);
    for (const part of parts) expect(partFacts[part].places.length).toBeGreaterThan(0);
  });

  test('每个部位都能选「其他」，没有选不到的现象和用不上的工种', () => {
    for (const part of parts) expect(symptomsOf(part)).toContain('other');
    expect(new Set(parts.flatMap((part) => symptomsOf(part)))).toEqual(new Set(symptoms));
    expect(new Set(parts.map((part) => partFacts[part].trade))).toEqual(new Set(trades));
  });

  test('表里没有重复', () => {
    for (const part of parts) {
      expect(new Set(symptomsOf(part)).size).toBe(symptomsOf(part).length);
      expect(new Set(partFacts[part].places).size).toBe(partFacts[part].places.length);
    }
  });

  test('页面上能一步步选到的，正好就是能报修的', () => {
    fc.assert(
      fc.property(anyPlace, anyPart, anySymptom, (place, part, symptom) => {
        expect(isDefect(place, part, symptom)).toBe(
          partsAt(place).includes(part) && symptomsOf(part).includes(symptom),
        );
      }),
    );
  });

  test('卧室里没有电梯困人，电梯里没有燃气味', () => {
    expect(isDefect('bedroom', 'lift', 'trapped')).toBe(false);
    expect(isDefect('corridor', 'lift', 'gasSmell')).toBe(false);
    expect(isDefect('corridor', 'lift', 'trapped')).toBe(true);
  });
});

describe('公共部位', () => {
  test('楼道、地下室、楼外的一切，以及屋面、外墙、电梯', () => {
    for (const part of parts)
      for (const place of places)
        expect(isCommon(place, part)).toBe(
          ['corridor', 'basement', 'outside'].includes(place) || ['roof', 'exteriorWall', 'lift'].includes(part),
        );
  });
});

describe('敏感级', () => {
  test('任何组合都有一个敏感级', () => {
    for (const place of places)
      for (const part of parts)
        for (const symptom of symptoms) expect(sensitivities).toContain(sensitivityOf(place, part, symptom));
  });

  test.each(['runningWater', 'gasSmell', 'trapped', 'sparks'] as const)('%s 无论在哪里都是 A', (symptom) => {
    for (const place of places) for (const part of parts) expect(sensitivityOf(place, part, symptom)).toBe('A');
  });

  test('全屋没电是 A，一个插座没电是 B，墙面开裂是 C', () => {
    expect(sensitivityOf('entrance', 'wiring', 'noPower')).toBe('A');
    expect(sensitivityOf('bedroom', 'wiring', 'noPower')).toBe('B');
    expect(sensitivityOf('bedroom', 'wall', 'crack')).toBe('C');
  });

  test('燃气和电梯没有一般小事', () => {
    for (const part of ['gas', 'lift'] as const)
      for (const symptom of symptomsOf(part)) expect(sensitivityOf('corridor', part, symptom)).not.toBe('C');
  });
});

describe('保修项目', () => {
  test('每个能报的缺陷都有保修项目', () => {
    fc.assert(
      fc.property(anyPart, anySymptom, (part, symptom) => {
        expect(warrantyItems).toContain(warrantyItemOf(part, symptom));
      }),
    );
  });

  test('墙上渗水算防渗漏，窗户渗水算外墙，墙上开裂算抹灰', () => {
    expect(warrantyItemOf('wall', 'leak')).toBe('wetRoom');
    expect(warrantyItemOf('ceiling', 'runningWater')).toBe('wetRoom');
    expect(warrantyItemOf('doorWindow', 'leak')).toBe('exteriorWall');
    expect(warrantyItemOf('wall', 'crack')).toBe('plaster');
  });

  test('堵塞单算，漏水的排水管算管道', () => {
    expect(warrantyItemOf('drain', 'blocked')).toBe('blockedPipe');
    expect(warrantyItemOf('sanitaryWare', 'blocked')).toBe('blockedPipe');
    expect(warrantyItemOf('drain', 'leak')).toBe('plumbing');
  });
});

describe('小区自己的敏感级', () => {
  const rule = (part: Part | null, sensitivity: Sensitivity, symptom: Symptom | null = null): SensitivityRule => ({
    ...{ place: null, part, symptom, sensitivity },
  });
  const lamp = { place: 'corridor', part: 'lamp', symptom: 'broken' } as const;

  test('先写的先算，没写到的照常', () => {
    expect(sensitivityUnder([rule('lamp', 'A'), rule('lamp', 'B')], lamp)).toBe('A');
    expect(sensitivityUnder([rule('wall', 'A'), rule('lamp', 'B')], lamp)).toBe('B');
    expect(sensitivityUnder([{ ...rule('lamp', 'A'), place: 'bedroom' }], lamp)).toBe('C');
    expect(sensitivityUnder([rule(null, 'B')], lamp)).toBe('B');
  });

  test('也可以降级，但危险的不行', () => {
    expect(sensitivityUnder([rule('pipe', 'C')], { place: 'kitchen', part: 'pipe', symptom: 'leak' })).toBe('C');
    const everything = fc.constantFrom(...sensitivities).map((sensitivity) => rule(null, sensitivity));
    const danger = fc.constantFrom('gasSmell', 'sparks', 'trapped', 'runningWater');
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...parts),
        danger,
        everything,
        (place, part, symptom, own) => {
          expect(sensitivityUnder([own], { place, part, symptom })).toBe('A');
        },
      ),
    );
  });

  test('什么都没写，就和原来一样', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...parts),
        fc.constantFrom(...symptoms),
        (place, part, symptom) => {
          expect(sensitivityUnder([], { place, part, symptom })).toBe(sensitivityOf(place, part, symptom));
        },
      ),
    );
  });
});

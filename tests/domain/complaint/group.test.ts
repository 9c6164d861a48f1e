import { groupOfBoth } from '#domain/complaint';

const alone = (id: string) => ({ id, communityId: 'c', groupId: null });
const grouped = (id: string, groupId: string) => ({ ...alone(id), groupId });

describe('群诉', () => {
  test('都是单独的，新成一个', () => {
    expect(groupOfBoth(alone('a'), alone('b'))).toEqual({ groupId: null });
  });

  test('有一份已在群诉里，另一份就加进去', () => {
    expect(groupOfBoth(grouped('a', 'g'), alone('b'))).toEqual({ groupId: 'g' });
    expect(groupOfBoth(alone('a'), grouped('b', 'g'))).toEqual({ groupId: 'g' });
  });

  test('和自己、和别的小区、和另一个群诉里的，都不能连', () => {
    const refused = 'LINK_NOT_POSSIBLE';
    expect(groupOfBoth(alone('a'), alone('a'))).toBe(refused);
    expect(groupOfBoth(alone('a'), { ...alone('b'), communityId: 'other' })).toBe(refused);
    expect(groupOfBoth(grouped('a', 'g'), grouped('b', 'h'))).toBe(refused);
    expect(groupOfBoth(grouped('a', 'g'), grouped('b', 'g'))).toBe(refused);
  });
});

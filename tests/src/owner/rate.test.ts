import { ratingTags } from '#domain/satisfaction';
import {
  answersOf,
  complete,
  tagsFor,
  unanswered,
  withDimension,
  withRecommend,
  withStars,
  withTag,
} from '../../../src/owner/rate/answers';

test('点一下总的星级就可以提交，其余都不算', () => {
  expect(complete(unanswered)).toBeNull();
  expect(complete(withStars(unanswered, 4))).toEqual({
    stars: 4,
    dimensions: { timeliness: null, attitude: null, skill: null, tidiness: null, result: null },
    tags: [],
    recommend: null,
  });
});

test('四星以上问哪里做得好，三星以下问哪里没做好，合起来正好是全部标签', () => {
  expect(tagsFor(5)).toEqual(tagsFor(4));
  expect(tagsFor(1)).toEqual(tagsFor(3));
  expect([...tagsFor(4), ...tagsFor(3)].sort()).toEqual([...ratingTags].sort());
});

test('从五星改成两星，表扬的标签不会跟着提交', () => {
  const praised = withTag(withTag(withStars(unanswered, 5), 'onTime'), 'clean');
  expect(withStars(praised, 4).tags).toEqual(['onTime', 'clean']);
  expect(withStars(praised, 2).tags).toEqual([]);
});

test('标签和分项再点一次就取消', () => {
  const tagged = withTag(unanswered, 'late');
  expect(withTag(tagged, 'late').tags).toEqual([]);
  const given = withDimension(unanswered, 'skill', 3);
  expect(given.dimensions.skill).toBe(3);
  expect(withDimension(given, 'skill', 4).dimensions.skill).toBe(4);
  expect(withDimension(given, 'skill', 3).dimensions.skill).toBeNull();
});

test('修改评价从原来的答案开始，没评的分项仍然空着', () => {
  const given = {
    stars: 2 as const,
    dimensions: { timeliness: 1 as const, attitude: null, skill: null, tidiness: null, result: null },
    tags: ['late' as const],
    recommend: null,
    words: '等了一上午',
    photos: [],
    revision: 1,
    at: 1,
  };
  expect(answersOf(given)).toEqual({ stars: 2, dimensions: given.dimensions, tags: ['late'], recommend: null });
  expect(answersOf(null)).toEqual(unanswered);
});

test('愿不愿意推荐可以不答，答了再点一次取消，不答也能提交', () => {
  const answered = withRecommend(withStars(unanswered, 5), 0);
  expect(complete(answered)?.recommend).toBe(0);
  expect(withRecommend(answered, 0).recommend).toBeNull();
  expect(complete(withStars(unanswered, 5))?.recommend).toBeNull();
});

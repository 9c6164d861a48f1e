import { schema, type CollectionName } from '../../../cloudfunctions/schema';
import type { House, Rule } from './rule';

const names = Object.keys(schema.collections) as CollectionName[];

const everythingBut = ({ all }: House, left: CollectionName): string =>
  names
    .flatMap((name): readonly object[] => (name === left ? [] : all(name)))
    .map((document) => JSON.stringify(document))
    .join('\n');

const PERSON = /"(p-[\w-]+)"/g;

/**
 * Somebody who is being deleted is nobody to any call at once; whoever is still named anywhere is still in the people file,
 * so that the timer knows whose traces are left.
 */
export const leavers: Rule = {
  sentence: '注销不会只注销一半：要么什么都在，要么还有人接着清',
  broken: (house) => {
    const people = house.all('people');
    const known = new Set(people.map(({ _id }) => _id));
    const named = [...everythingBut(house, 'people').matchAll(PERSON)].map(([, id = '']) => id);
    const half = people.filter(
      ({ deletingAt, openId, memberships, name }) =>
        deletingAt !== null && !(openId.startsWith('gone:') && memberships.length === 0 && name === ''),
    );
    return [
      ...half.map(({ _id }) => `${_id} is being deleted and still somebody`),
      ...[...new Set(named)].filter((id) => !known.has(id)).map((id) => `${id} is named and nobody`),
    ];
  },
};

import { cellText, lifeStageText, partText, sensitivityText, splitText, symptomText } from '#domain/copy';
import type { Condition, Split } from '#domain/satisfaction';
import type { CommunityDocument } from '../schema';
import { labelsFor, type LabelOf, type Values } from '../kit/scores/labels';
import type { Filters } from './kinds/reader';

/** Splits whose values are terms of ours, with the words for them; the others are names already, or ids. */
const terms: Readonly<Partial<Record<Split, Readonly<Record<string, string>>>>> = {
  part: partText,
  symptom: symptomText,
  sensitivity: sensitivityText,
  stage: lifeStageText,
};

/** A value of a split in words; `label` is what `labelsFor` calls it, '' where it does not know. */
export function sayValue(split: Split, value: string, label: string): string {
  if (value === '') return cellText.none;
  return label === '' ? (terms[split]?.[value] ?? value) : label;
}

const valuesIn = (where: readonly Condition[]): Values =>
  Object.fromEntries(
    where.map(({ facet }) => [facet, where.filter((one) => one.facet === facet).map((one) => one.value)]),
  );

/** What a list was narrowed down to, in words. */
export async function sayFacets(
  where: readonly Condition[],
  { _id }: Pick<CommunityDocument, '_id'>,
): Promise<Filters> {
  if (where.length === 0) return [];
  const labelOf: LabelOf = await labelsFor(valuesIn(where), _id);
  return where.map(({ facet, value }) => [splitText[facet], sayValue(facet, value, labelOf(facet, value))] as const);
}

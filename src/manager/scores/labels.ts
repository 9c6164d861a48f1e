import { lifeStageText, partText, scoresText, sensitivityText, symptomText } from '#domain/copy';
import type { Split } from '#domain/satisfaction';

type Words = Readonly<Record<string, string>>;

/** The terms the phone has words for; names (people, firms, buildings) come with the answer. */
const words: Readonly<Partial<Record<Split, Words>>> = {
  part: partText,
  symptom: symptomText,
  sensitivity: sensitivityText,
  stage: lifeStageText,
};

/** What one row of a split is called: a name, a term, or that there is none. */
export const labelOf = (split: Split, value: string, label: string): string => {
  if (label !== '') return label;
  if (value === '') return scoresText.noValue;
  return words[split]?.[value] ?? value;
};

import { draftsText, partText, placeText, symptomText } from '#domain/copy';
import type { ReportDraft } from '../../api/drafts';

const SHORT = 16;

/** What is chosen so far: '厨房 · 给水管'; '' where nothing is. */
const chosen = ({ answers: { place, part, symptom } }: ReportDraft): string =>
  [place && placeText[place], part && partText[part], symptom && symptomText[symptom]]
    .filter((word) => word !== null)
    .join(' · ');

/** A draft in a few words: what is chosen, or how the writing begins, or how many pictures there are. */
export const describe = (draft: ReportDraft): string => {
  const words = draft.answers.words.trim();
  const begins = words.length > SHORT ? `${words.slice(0, SHORT)}…` : words;
  const title = chosen(draft);
  if (title !== '') return title;
  return begins === '' ? draftsText.photos(draft.photos.length) : begins;
};

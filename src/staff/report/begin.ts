import { handOver } from '../../api/use-kept';
import type { FoundHome } from '../../api/use-search';
import { forHome, keyOf, noAnswers } from './draft';

/** Hands a found home over to the form: only a search knows its owners. What was begun for it before stays. */
export const beginReport = (home: FoundHome): void => {
  handOver(keyOf(home.id), forHome(noAnswers, home));
};

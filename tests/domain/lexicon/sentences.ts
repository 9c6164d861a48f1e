import { equipment } from './sentences/equipment';
import { openings } from './sentences/openings';
import type { Sentence } from './sentences/say';
import { surfaces } from './sentences/surfaces';
import { water } from './sentences/water';

/**
 * Reports as owners write or dictate them, each with what they mean: the measure of the suggestions in the report.
 * Written before and apart from the word list, and never adjusted to it: a sentence that is not understood stays.
 */
export const sentences: readonly Sentence[] = [...openings, ...surfaces, ...water, ...equipment];

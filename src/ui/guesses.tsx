import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { partText, placeText, suggestText, symptomText } from '#domain/copy';
import type { Suggestions } from '#domain/lexicon';
import type { DefectAnswers } from './defect-answers';
import { guesses, type Guess } from './suggestions';
import { Tap } from './tap';

const wordsOf = ({ place, part, symptom }: Guess): string =>
  [place && placeText[place], part && partText[part], symptom && symptomText[symptom]]
    .filter((word) => word !== null)
    .join(' · ');

interface GuessesProps {
  readonly answers: DefectAnswers;
  readonly suggestions: Suggestions;
  readonly onChoose: (guess: Pick<Guess, 'place' | 'part' | 'symptom'>) => void;
}

/** What the words seem to be about, one tap each. Nothing is chosen before somebody taps. */
export const Guesses = ({ answers, suggestions, onChoose }: GuessesProps): ReactElement | null => {
  const found = guesses(answers, suggestions);
  if (found.length === 0) return null;
  return (
    <View className="guesses" aria-live="polite">
      <View className="guesses-title">{suggestText.title}</View>
      {found.map((guess) => (
        <Tap
          key={wordsOf(guess)}
          className="guess"
          onPress={() => {
            const { place, part, symptom } = guess;
            onChoose({ place, part, symptom });
          }}
        >
          <View className="guess-words">{wordsOf(guess)}</View>
          <View className="guess-why">{suggestText.because(guess.because)}</View>
        </Tap>
      ))}
    </View>
  );
};

import type { ReactElement } from 'react';
import { nextTries } from '#domain/call-back';
import { callBackText, nextTryText, sayMoment } from '#domain/copy';
import { callBackOutcomes } from '#domain/ticket';
import { clockTimeOf } from '#domain/time';
import { Field } from '../../ui/field';
import { Place } from '../../ui/place';
import { Tiles } from '../../ui/tiles';
import { nextTryOf, type CallAnswers } from './answers';

interface OutcomeProps {
  readonly answers: CallAnswers;
  readonly now: number;
  readonly onChange: (next: Partial<CallAnswers>) => void;
}

/** What is offered; and the time that was chosen a while ago, where it is not offered any more. */
const triesOf = (chosen: number | null, now: number) => {
  const offered = nextTries(now).map(({ choice, at }) => ({
    value: String(at),
    words: callBackText.tryAt(nextTryText[choice], choice === 'weekend' ? sayMoment(at, now) : clockTimeOf(at)),
  }));
  const known = chosen === null || offered.some(({ value }) => value === String(chosen));
  return known ? offered : [{ value: String(chosen), words: sayMoment(chosen, now) }, ...offered];
};

/** 接通了吗; and when to try again, exactly where nobody answered. */
export const Outcome = ({ answers, now, onChange }: OutcomeProps): ReactElement => {
  const { outcome } = answers;
  const next = nextTryOf(answers, now);
  return (
    <>
      <Field label={callBackText.outcome} note={outcome === null ? '' : callBackText.outcomeNote[outcome]}>
        <Tiles
          label={callBackText.outcome}
          options={callBackOutcomes.map((one) => ({ value: one, words: callBackText.outcomes[one] }))}
          chosen={outcome}
          onChoose={(chosen) => {
            onChange({ outcome: chosen });
          }}
        />
      </Field>
      <Place>
        {outcome !== 'notReached' ? null : (
          <Field label={callBackText.nextTry}>
            <Tiles
              label={callBackText.nextTry}
              options={triesOf(next, now)}
              chosen={next === null ? null : String(next)}
              onChoose={(at) => {
                onChange({ nextAt: Number(at) });
              }}
            />
          </Field>
        )}
      </Place>
    </>
  );
};

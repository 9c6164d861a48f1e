import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, dimensionText, errorText, rateText, sayMoment, starsText, tagText, titleOf } from '#domain/copy';
import { dimensions, ratingTags, type Dimension, type RatingTag, type Stars as StarCount } from '#domain/satisfaction';
import { MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { Field, Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Panel } from '../../ui/section';
import { Stars } from '../../ui/stars';
import { ManyTiles } from '../../ui/tiles';
import { answersOf, complete, lacking, type RateAnswers } from './answers';

interface RateFormProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly now: number;
}

/** The form of one rating, filled with the one given before. */
export const RateForm = ({ ticket, now }: RateFormProps): ReactElement => {
  const [answers, setAnswers] = useState(() => answersOf(ticket.rating));
  const { run, busy, code } = useIntent('satisfaction.rate', `${ticket.id} ${ticket.closure}`);
  const whole = complete(answers);
  const submit = async (): Promise<void> => {
    if (whole === null) return;
    const rated = await run({ ticketId: ticket.id, closure: ticket.closure, ...whole });
    if (rated === null) return;
    say(rateText.thanks);
    back();
  };
  const words =
    answers.stars === null
      ? rateText.submitChoose
      : ticket.rating === null
        ? rateText.submit(answers.stars)
        : rateText.change(answers.stars);
  const footer = (
    <PrimaryAction
      words={words}
      busyWords={commonText.sending}
      busy={busy}
      disabled={whole === null}
      hint={lacking(answers)}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <Text className="ticket-title">{titleOf(ticket)}</Text>
      {ticket.rating === null ? null : (
        <View className="waiting">{rateText.previous(sayMoment(ticket.rating.at, now))}</View>
      )}
      <Overall answers={answers} onChange={setAnswers} />
      {answers.stars === null ? null : <Details answers={answers} onChange={setAnswers} />}
      <View className="waiting">{rateText.note}</View>
    </Screen>
  );
};

interface PartProps {
  readonly answers: RateAnswers;
  readonly onChange: (answers: RateAnswers) => void;
}

const Overall = ({ answers, onChange }: PartProps): ReactElement => (
  <View className="overall">
    <View className="overall-label">{rateText.overall}</View>
    <Stars
      label={rateText.overall}
      value={answers.stars}
      size="large"
      onChoose={(stars) => {
        onChange({ ...answers, stars });
      }}
    />
    <View className="rate-word">{answers.stars === null ? '' : starsText[answers.stars]}</View>
  </View>
);

const Details = ({ answers, onChange }: PartProps): ReactElement => {
  const setDimension = (dimension: Dimension, value: StarCount): void => {
    onChange({ ...answers, dimensions: { ...answers.dimensions, [dimension]: value } });
  };
  const toggle = (tag: RatingTag): void => {
    const on = answers.tags.includes(tag);
    onChange({ ...answers, tags: on ? answers.tags.filter((other) => other !== tag) : [...answers.tags, tag] });
  };
  return (
    <>
      <Field label={rateText.dimensions}>
        <Panel>
          {dimensions.map((dimension) => (
            <View className="rate-row" key={dimension}>
              <Text className="rate-name">{dimensionText[dimension]}</Text>
              <Stars
                label={dimensionText[dimension]}
                value={answers.dimensions[dimension]}
                size="row"
                onChoose={(value) => {
                  setDimension(dimension, value);
                }}
              />
            </View>
          ))}
        </Panel>
      </Field>
      <Field label={rateText.tags}>
        <ManyTiles
          label={rateText.tags}
          options={ratingTags.map((value) => ({ value, words: tagText[value] }))}
          chosen={answers.tags}
          onToggle={toggle}
        />
      </Field>
      <Field label={rateText.words}>
        <Words
          label={rateText.words}
          value={answers.words}
          placeholder={rateText.wordsHint}
          most={MAX_WORDS}
          onChange={(words) => {
            onChange({ ...answers, words });
          }}
        />
      </Field>
    </>
  );
};

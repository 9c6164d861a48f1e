import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, rateText, sayMoment, starsText, headingOf } from '#domain/copy';
import { needsRecovery } from '#domain/recovery';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { GivenRating } from '../../ui/given-rating';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Panel, Section } from '../../ui/section';
import { Stars } from '../../ui/stars';
import { withStars } from './answers';
import { Details } from './details';
import { Recommend } from './recommend';
import { useRating, type Rating } from './use-rating';

interface RateFormProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly now: number;
  /** What is shown is not true any more: reads the ticket again. */
  readonly onStale: () => Promise<void>;
}

const hintOf = ({ answers, writing }: Rating, lowScore: number): string | null => {
  if (answers.stars === null) return rateText.chooseOverall;
  if (writing.photos === 'failed') return commonText.photosFailed;
  if (writing.photos === 'onTheWay') return commonText.photosOnTheWay;
  return needsRecovery(answers.stars, lowScore) ? rateText.lowScore : null;
};

/** One tap and the button is enough. Everything else is optional and starts empty. */
export const RateForm = ({ ticket, now, onStale }: RateFormProps): ReactElement => {
  const rating = useRating(ticket);
  const { answers, setAnswers, writing, busy, code } = rating;
  const { stars } = answers;
  const submit = async (): Promise<void> => {
    if (!(await rating.submit())) {
      await onStale();
      return;
    }
    say(stars !== null && needsRecovery(stars, ticket.lowScore) ? rateText.thanksLow : rateText.thanks);
    back();
  };
  const sending = ticket.rating === null ? rateText.submit : rateText.change;
  const footer = (
    <PrimaryAction
      words={stars === null ? rateText.submitChoose : sending(stars)}
      busyWords={commonText.sending}
      busy={busy}
      disabled={stars === null || writing.photos !== 'ready'}
      hint={hintOf(rating, ticket.lowScore)}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <Text className="ticket-title">{headingOf(ticket)}</Text>
      <View className="overall">
        <View className="overall-label">{rateText.overall}</View>
        <Stars
          label={rateText.overall}
          value={stars}
          size="large"
          onChoose={(value) => {
            setAnswers(withStars(answers, value));
          }}
        />
        <View className="rate-word">{stars === null ? '' : starsText[stars]}</View>
      </View>
      {stars === null ? null : <Details answers={answers} stars={stars} writing={writing} onChange={setAnswers} />}
      {stars === null || !ticket.asksRecommend ? null : <Recommend answers={answers} onChange={setAnswers} />}
      {ticket.rating === null ? null : (
        <Section title={rateText.earlier}>
          <Panel>
            <GivenRating rating={ticket.rating} onOpenPhotos={showPhotos} />
          </Panel>
          <View className="waiting">{rateText.previous(sayMoment(ticket.rating.at, now))}</View>
        </Section>
      )}
      <View className="waiting">{rateText.note}</View>
    </Screen>
  );
};

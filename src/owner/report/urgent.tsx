import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { adviceFor, symptomText, urgentText } from '#domain/copy';
import type { Symptom } from '#domain/taxonomy';
import { phoneTo } from '../../api/phone';
import { Tap } from '../../ui/tap';
import { Icon } from '../../ui/vant/icon';
import { withDanger } from './answers';
import type { ReportForm } from './use-report';

const FIRE = '119';
/** Where nobody knows the front desk's number, the fire service helps with these. */
const lifeAtRisk: readonly Symptom[] = ['gasSmell', 'sparks', 'trapped'];

/** The front desk of the place it is about; '' where one is bound to nothing. */
const frontDeskOf = ({ answers, home, spot }: ReportForm): string => {
  if (answers.kind === 'spot') return spot.data?.phone ?? '';
  const { homes = [], communities = [] } = home.data ?? {};
  const at = answers.kind === 'area' ? answers.communityId : homes.find(({ id }) => id === answers.homeId)?.communityId;
  return communities.find(({ id }) => id === at)?.phone ?? '';
};

/** 敏感级 A: what to do now and the telephone, before anything else on the page. Needs no network. */
export const Urgent = ({ form }: { form: ReportForm }): ReactElement | null => {
  const { urgency } = form.state;
  if (urgency === null) return null;
  const danger = urgency === 'sure' ? form.answers.symptom : form.danger;
  return (
    <View className="urgent" aria-live="assertive">
      <View className="urgent-head">
        <View aria-hidden="true">
          <Icon name="warning-o" />
        </View>
        <Text>{urgency === 'sure' ? urgentText.sure : urgentText.title}</Text>
      </View>
      <View className="urgent-words">{adviceFor(danger)}</View>
      {urgency === 'sure' ? <View className="urgent-words">{urgentText.note}</View> : null}
      <Call desk={frontDeskOf(form)} fire={danger !== null && lifeAtRisk.includes(danger)} />
      {urgency === 'maybe' && danger !== null ? <IsIt danger={danger} form={form} /> : null}
    </View>
  );
};

const Call = ({ desk, fire }: { desk: string; fire: boolean }): ReactElement | null => {
  if (desk === '' && !fire) return null;
  return (
    <Tap
      className="urgent-call"
      onPress={() => {
        phoneTo(desk === '' ? FIRE : desk);
      }}
    >
      <View aria-hidden="true">
        <Icon name="phone-o" />
      </View>
      <Text>{desk === '' ? urgentText.fire : urgentText.call}</Text>
    </Tap>
  );
};

/** The words only sound like it: one tap says so, one that it is not. */
const IsIt = ({ danger, form }: { danger: Symptom; form: ReportForm }): ReactElement => (
  <View className="urgent-answers">
    <Tap
      className="urgent-answer"
      onPress={() => {
        const places = form.suggestions.places.map(({ value }) => value);
        const parts = form.suggestions.parts.map(({ value }) => value);
        form.change(withDanger(form.answers, danger, { places, parts }));
      }}
    >
      {urgentText.yes(symptomText[danger])}
    </Tap>
    <Tap
      className="urgent-answer"
      onPress={() => {
        form.change({ calm: true });
      }}
    >
      {urgentText.no}
    </Tap>
  </View>
);

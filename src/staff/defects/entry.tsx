import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { defectsText, defectStateText, joined, partText, sayDayOf } from '#domain/copy';
import type { DefectState, Risk } from '#domain/defect';
import { dayOf } from '#domain/time';
import { open } from '../../api/go';
import type { ListItem } from '../../api/use-list';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Tap } from '../../ui/tap';

interface EntryProps {
  readonly defect: ListItem<'defect.list'>;
  readonly now: number;
}

export const stateTones: Readonly<Record<DefectState, BadgeTone>> = {
  found: 'amber',
  decided: 'amber',
  preventing: 'calm',
  done: 'soft',
};
const riskTones: Readonly<Record<Risk, BadgeTone>> = { low: 'soft', medium: 'amber', high: 'danger' };

/** One entry: what it is, how many homes it touches, how far it is, and until when. */
export const DefectEntry = ({ defect, now }: EntryProps): ReactElement => {
  const { number, problem, part, state, risk, homes, foundOn, dueOn } = defect;
  const facts = [partText[part], defectsText.homes(homes), defectsText.found(sayDayOf(foundOn, now))];
  const late = state === 'preventing' && dueOn !== null && dueOn < dayOf(now);
  return (
    <Tap
      className="entry"
      onPress={() => {
        open('/staff/defect/index', { id: defect.id });
      }}
    >
      <View className="entry-head">
        <Text className="entry-note">{number}</Text>
        <Badge tone={stateTones[state]} words={defectStateText[state]} />
      </View>
      <Text className="entry-title">{problem}</Text>
      <View className="entry-head">
        <Text className="entry-note">{joined.spoken(...facts)}</Text>
        <Badge tone={riskTones[risk]} words={defectsText.risk(risk)} />
      </View>
      {state !== 'preventing' || dueOn === null ? null : (
        <Text className={late ? 'entry-note entry-wrong' : 'entry-note'}>
          {(late ? defectsText.overdue : defectsText.due)(sayDayOf(dueOn, now))}
        </Text>
      )}
    </Tap>
  );
};

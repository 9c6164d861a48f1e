import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { recoveriesText, recoveryAnswerText, recoveryReasonText, sayDay } from '#domain/copy';
import { open } from '../../api/go';
import type { ListItem } from '../../api/use-list';
import { Badge } from '../../ui/badge';
import { Tap } from '../../ui/tap';

interface EntryProps {
  readonly recovery: ListItem<'recovery.list'>;
  readonly now: number;
}

const answerTones = { satisfied: 'calm', partly: 'amber', notSatisfied: 'danger' } as const;

/** One case: whose home, why, who looks after it, and the clock or the owner's second answer. */
export const RecoveryEntry = ({ recovery, now }: EntryProps): ReactElement => {
  const { home, number, reason, openedAt, dueAt, manager, answer, state } = recovery;
  return (
    <Tap
      className="entry"
      onPress={() => {
        open('/manager/recovery/index', { id: recovery.id });
      }}
    >
      <View className="entry-head">
        <Text className="entry-title">{home}</Text>
        {answer === null ? (
          <Badge tone={state === 'open' ? 'amber' : 'soft'} words={recoveryReasonText[reason]} />
        ) : (
          <Badge tone={answerTones[answer]} words={recoveryAnswerText[answer]} />
        )}
      </View>
      <Text className="entry-note">{number}</Text>
      <Text className="entry-note">{recoveriesText.line(sayDay(openedAt, now), manager)}</Text>
      {dueAt === null ? null : (
        <Text className={dueAt <= now ? 'entry-note entry-wrong' : 'entry-note'}>
          {recoveriesText.due(dueAt - now)}
        </Text>
      )}
      {state === 'closed' && answer === null ? <Text className="entry-note">{recoveriesText.answerWaits}</Text> : null}
    </Tap>
  );
};

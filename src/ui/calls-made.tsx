import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { CallView } from '#domain/contract';
import { callBackText } from '#domain/copy';
import { Moment } from './moment';

interface CallsMadeProps {
  readonly calls: readonly CallView[];
  readonly now: number;
}

const noPhotos = (): void => undefined;

/** What was said on the telephone after a repair, the last call first. */
export const CallsMade = ({ calls, now }: CallsMadeProps): ReactElement => (
  <View className="timeline">
    {[...calls].reverse().map((call, index) => (
      <Moment
        key={call.at}
        what={callBackText.line(callBackText.title[call.which], callBackText.outcomes[call.outcome])}
        at={call.at}
        by={{ role: 'frontDesk', name: call.by }}
        words={callBackText.said(call)}
        photos={[]}
        newest={index === 0}
        now={now}
        onOpenPhotos={noPhotos}
      />
    ))}
  </View>
);

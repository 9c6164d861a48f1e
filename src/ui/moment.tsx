import { Text, View } from '@tarojs/components';
import { useState, type PropsWithChildren, type ReactElement } from 'react';
import type { EventView } from '#domain/contract';
import { roleText, sayExact, sayMoment } from '#domain/copy';
import { PhotoGrid } from './photo-grid';

interface MomentProps {
  readonly what: string;
  readonly at: number;
  readonly by: EventView['by'];
  readonly words: string;
  readonly photos: EventView['photos'];
  readonly newest: boolean;
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
}

/** One thing that happened: who, when, what, with words and pictures. A tap tells the exact time. */
export const Moment = (props: PropsWithChildren<MomentProps>): ReactElement => {
  const [exact, setExact] = useState(false);
  const { at, by } = props;
  const who = by.role === null ? by.name : `${roleText[by.role]} ${by.name}`;
  return (
    <View className={props.newest ? 'moment moment-new' : 'moment'}>
      <View className="moment-dot" aria-hidden="true" />
      <View className="moment-body">
        <View
          className="moment-tap"
          aria-role="button"
          onClick={() => {
            setExact(!exact);
          }}
        >
          <View className="moment-head">
            <Text className="moment-what">{props.what}</Text>
            <Text className="moment-when">{exact ? sayExact(at) : sayMoment(at, props.now)}</Text>
          </View>
          {who.trim() === '' ? null : <View className="moment-who">{who}</View>}
        </View>
        {props.words === '' ? null : <View className="moment-note">{props.words}</View>}
        <PhotoGrid photos={props.photos} size="small" onOpen={props.onOpenPhotos} />
        {props.children}
      </View>
    </View>
  );
};

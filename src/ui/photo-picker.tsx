import { Image, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText } from '#domain/copy';
import { Icon } from './vant/icon';
import { Tap } from './tap';

/** One picture on its way: what the picker needs to show of it. */
export interface PickedPhoto {
  readonly key: string;
  readonly path: string;
  readonly state: 'waiting' | 'preparing' | 'sending' | 'done' | 'failed';
  readonly progress: number;
}

interface PhotoPickerProps {
  readonly photos: readonly PickedPhoto[];
  readonly most: number;
  readonly words: string;
  readonly onAdd: (most: number) => void;
  readonly onRetry: (key: string) => void;
  readonly onRemove: (key: string) => void;
  readonly onOpen: (paths: readonly string[], current: number) => void;
}

/** Pictures to send along: each shows its progress, can be taken away, and sent again when it failed. */
export const PhotoPicker = (props: PhotoPickerProps): ReactElement => (
  <View className="picker">
    {props.photos.map((photo, index) => (
      <View className="picked" key={photo.key}>
        <Image
          className="picked-image"
          src={photo.path}
          mode="aspectFill"
          aria-label={commonText.photo(index + 1, props.photos.length)}
          onClick={() => {
            props.onOpen(
              props.photos.map((one) => one.path),
              index,
            );
          }}
        />
        <Progress photo={photo} onRetry={props.onRetry} />
        <Tap
          className="picked-remove"
          label={commonText.removePhoto(index + 1)}
          onPress={() => {
            props.onRemove(photo.key);
          }}
        >
          <View className="picked-cross">
            <Icon name="cross" />
          </View>
        </Tap>
      </View>
    ))}
    {props.photos.length < props.most ? (
      <Tap
        className={props.photos.length === 0 ? 'picker-add picker-first' : 'picker-add'}
        onPress={() => {
          props.onAdd(props.most - props.photos.length);
        }}
      >
        <View className="picker-icon" aria-hidden="true">
          <Icon name="photograph" />
        </View>
        <View>{props.photos.length === 0 ? props.words : commonText.photoCount(props.photos.length, props.most)}</View>
      </Tap>
    ) : null}
  </View>
);

const Progress = (props: { photo: PickedPhoto; onRetry: (key: string) => void }): ReactElement | null => {
  const { photo, onRetry } = props;
  if (photo.state === 'done') return null;
  if (photo.state === 'failed') {
    return (
      <Tap
        className="picked-veil"
        onPress={() => {
          onRetry(photo.key);
        }}
      >
        <View className="picked-again" aria-hidden="true">
          <Icon name="replay" />
        </View>
        <View>{commonText.sendAgain}</View>
      </Tap>
    );
  }
  const words = photo.state === 'sending' ? commonText.percent(photo.progress) : commonText.waiting;
  return (
    <View className="picked-veil" aria-live="polite">
      <View>{words}</View>
      <View className="picked-track">
        <View className="picked-bar" style={`width:${photo.progress}%`} />
      </View>
    </View>
  );
};

import { Image, Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, photoText } from '#domain/copy';
import { Icon } from './vant/icon';
import { Tap } from './tap';

/** One picture on its way: what the picker needs to show of it. */
export interface PickedPhoto {
  readonly key: string;
  readonly path: string;
  readonly state: 'waiting' | 'preparing' | 'sending' | 'done' | 'failed' | 'refused';
  readonly progress: number;
}

type Move = (key: string, step: -1 | 1) => void;

interface PhotoPickerProps {
  readonly photos: readonly PickedPhoto[];
  readonly most: number;
  readonly words: string;
  readonly onAdd: (most: number) => void;
  readonly onRetry: (key: string) => void;
  readonly onRemove: (key: string) => void;
  /** Where the order matters: the first picture stands for all. */
  readonly onMove?: Move;
  readonly onOpen: (paths: readonly string[], current: number) => void;
}

/** Pictures to send along: each shows its progress, can be taken away, moved, and sent again when it failed. */
export const PhotoPicker = (props: PhotoPickerProps): ReactElement => {
  const [arranging, setArranging] = useState(false);
  const { photos, onMove } = props;
  const movable = onMove !== undefined && photos.length > 1;
  return (
    <>
      <View className="picker">
        {photos.map((photo, index) => (
          <View className="picked-place" key={photo.key}>
            <Picked index={index} cover={movable && index === 0} props={props} />
            {movable && arranging ? <Movers index={index} photos={photos} onMove={onMove} /> : null}
          </View>
        ))}
        <Add photos={photos} most={props.most} words={props.words} onAdd={props.onAdd} />
      </View>
      {photos.some(({ state }) => state === 'refused') ? (
        <View className="field-problem" aria-live="polite">
          {photoText.refusedWhy}
        </View>
      ) : null}
      {movable ? (
        <Tap
          className="quiet"
          onPress={() => {
            setArranging(!arranging);
          }}
        >
          {arranging ? photoText.arranged : photoText.arrange}
        </Tap>
      ) : null}
    </>
  );
};

interface PickedProps {
  readonly index: number;
  readonly cover: boolean;
  readonly props: PhotoPickerProps;
}

const Picked = ({ index, cover, props }: PickedProps): ReactElement | null => {
  const photo = props.photos[index];
  if (photo === undefined) return null;
  const name = commonText.photo(index + 1, props.photos.length);
  return (
    <View className="picked">
      <Image
        className="picked-image"
        src={photo.path}
        mode="aspectFill"
        aria-label={cover ? `${name} ${photoText.cover}` : name}
        onClick={() => {
          props.onOpen(
            props.photos.map((one) => one.path),
            index,
          );
        }}
      />
      {cover ? <Text className="picked-cover">{photoText.cover}</Text> : null}
      <Progress photo={photo} onRetry={props.onRetry} />
      <Tap
        className="picked-remove"
        label={commonText.removePhoto(index + 1)}
        onPress={() => {
          props.onRemove(photo.key);
        }}
      >
        <View className="picked-cross" aria-hidden="true">
          <Icon name="cross" />
        </View>
      </Tap>
    </View>
  );
};

/** 前移/后移: for thumbs and for screen readers alike; the ends have only the way that leads somewhere. */
const Movers = (props: { index: number; photos: readonly PickedPhoto[]; onMove: Move }): ReactElement => {
  const { index, photos, onMove } = props;
  const key = photos[index]?.key ?? '';
  return (
    <View className="movers">
      {index === 0 ? null : (
        <Tap
          className="mover"
          label={photoText.forwardOf(index + 1)}
          onPress={() => {
            onMove(key, -1);
          }}
        >
          {photoText.forward}
        </Tap>
      )}
      {index === photos.length - 1 ? null : (
        <Tap
          className="mover"
          label={photoText.backwardOf(index + 1)}
          onPress={() => {
            onMove(key, 1);
          }}
        >
          {photoText.backward}
        </Tap>
      )}
    </View>
  );
};

const Add = (props: Pick<PhotoPickerProps, 'photos' | 'most' | 'words' | 'onAdd'>): ReactElement | null => {
  const { length } = props.photos;
  if (length >= props.most) return null;
  const count = commonText.photoCount(length, props.most);
  return (
    <Tap
      className={length === 0 ? 'picker-add picker-first' : 'picker-add'}
      label={length === 0 ? props.words : `${props.words} ${count}`}
      onPress={() => {
        props.onAdd(props.most - length);
      }}
    >
      <View className="picker-icon" aria-hidden="true">
        <Icon name="photograph" />
      </View>
      <View>{length === 0 ? props.words : count}</View>
    </Tap>
  );
};

const Progress = (props: { photo: PickedPhoto; onRetry: (key: string) => void }): ReactElement | null => {
  const { photo, onRetry } = props;
  if (photo.state === 'done') return null;
  if (photo.state === 'refused') return <View className="picked-veil">{photoText.refused}</View>;
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

import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { peopleText } from '#domain/copy';
import { Place } from './place';
import { Tap } from './tap';

interface RestoredProps {
  readonly form: { readonly restoredAt: number | null; readonly done: () => void };
}

/** What stands below was typed another day: says so, with the way to be rid of it. */
export const Restored = ({ form }: RestoredProps): ReactElement => {
  const [gone, setGone] = useState(false);
  const forget = (): void => {
    form.done();
    setGone(true);
  };
  return (
    <Place>
      {form.restoredAt === null || gone ? null : (
        <View className="form-notice">
          <View className="form-notice-words">{peopleText.restored}</View>
          <Tap className="quiet" onPress={forget}>
            {peopleText.forget}
          </Tap>
        </View>
      )}
    </Place>
  );
};

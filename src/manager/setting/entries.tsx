import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { joined, settingText } from '#domain/copy';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Tap } from '../../ui/tap';
import { Sheet } from '../../ui/vant/sheet';

interface EntriesProps<T> {
  readonly list: readonly T[];
  readonly most: number;
  readonly addWords: string;
  /** What a new one begins with. */
  readonly fresh: () => T;
  readonly say: (entry: T) => string;
  /** What is wrong with one; null: nothing. */
  readonly problem: (entry: T) => string | null;
  readonly editor: (entry: T, onChange: (entry: T) => void) => ReactElement;
  /** The order counts: the first that fits wins. */
  readonly ordered?: boolean;
  readonly onChange: (list: readonly T[]) => void;
}

interface Editing<T> {
  /** Its place in the list; the length of the list: a new one. */
  readonly at: number;
  readonly entry: T;
}

const { lists } = settingText;

/** A list of rules as sentences; one is written in a sheet at a time. */
export const Entries = <T,>(props: EntriesProps<T>): ReactElement => {
  const { list, most, onChange } = props;
  const [editing, setEditing] = useState<Editing<T> | null>(null);
  const close = (): void => {
    setEditing(null);
  };
  const put = ({ at, entry }: Editing<T>): void => {
    onChange(at === list.length ? [...list, entry] : list.map((old, place) => (place === at ? entry : old)));
    close();
  };
  const remove = ({ at }: Editing<T>): void => {
    onChange(list.filter((_, place) => place !== at));
    close();
  };
  const up = ({ at }: Editing<T>): void => {
    const [above, moved] = [list[at - 1], list[at]];
    if (above === undefined || moved === undefined) return;
    onChange(list.map((old, place) => (place === at - 1 ? moved : place === at ? above : old)));
    close();
  };
  return (
    <>
      {list.length === 0 ? <View className="beside">{lists.empty}</View> : null}
      {list.map((entry, at) => (
        <Tap
          // What stands there is what it is called by; two alike are told apart by their place.
          key={`${at} ${props.say(entry)}`}
          className="entry"
          label={joined.spoken(lists.edit, props.say(entry))}
          onPress={() => {
            setEditing({ at, entry });
          }}
        >
          {props.say(entry)}
        </Tap>
      ))}
      {list.length < most ? (
        <QuietAction
          words={props.addWords}
          onPress={() => {
            setEditing({ at: list.length, entry: props.fresh() });
          }}
        />
      ) : (
        <View className="beside">{lists.full(most)}</View>
      )}
      <Sheet open={editing !== null} onClose={close}>
        {editing === null ? null : (
          <OneEntry
            editing={editing}
            isNew={editing.at === list.length}
            problem={props.problem(editing.entry)}
            onPut={put}
            onRemove={remove}
            onUp={props.ordered === true && editing.at > 0 && editing.at < list.length ? up : null}
            title={editing.at === list.length ? props.addWords : lists.edit}
          >
            {props.editor(editing.entry, (entry) => {
              setEditing({ ...editing, entry });
            })}
          </OneEntry>
        )}
      </Sheet>
    </>
  );
};

interface OneEntryProps<T> {
  readonly editing: Editing<T>;
  readonly isNew: boolean;
  readonly title: string;
  readonly problem: string | null;
  readonly onPut: (editing: Editing<T>) => void;
  readonly onRemove: (editing: Editing<T>) => void;
  readonly onUp: ((editing: Editing<T>) => void) | null;
  readonly children: ReactElement;
}

const OneEntry = <T,>(props: OneEntryProps<T>): ReactElement => {
  const { editing, isNew, onUp } = props;
  const others = (
    <>
      {onUp === null ? null : (
        <QuietAction
          words={lists.up}
          onPress={() => {
            onUp(editing);
          }}
        />
      )}
      {isNew ? null : (
        <QuietAction
          words={lists.remove}
          tone="danger"
          onPress={() => {
            props.onRemove(editing);
          }}
        />
      )}
    </>
  );
  return (
    <>
      <View className="sheet">
        <View className="sheet-title">{props.title}</View>
        {props.children}
      </View>
      <PrimaryAction
        words={lists.put}
        busyWords={lists.put}
        busy={false}
        disabled={props.problem !== null}
        hint={props.problem}
        second={others}
        onPress={() => {
          props.onPut(editing);
        }}
      />
    </>
  );
};

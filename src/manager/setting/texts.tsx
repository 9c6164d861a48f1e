import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { messageDraft, messageText, settingText } from '#domain/copy';
import { blanks, isFillable, messageKinds, type MessageKind } from '#domain/messages';
import { MAX_MESSAGE_TEXT } from '#domain/settings';
import { Badge } from '../../ui/badge';
import { Words } from '../../ui/field';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Tap } from '../../ui/tap';
import { Sheet } from '../../ui/vant/sheet';

type Texts = Readonly<Partial<Record<MessageKind, string>>>;

interface TextListProps {
  readonly value: Texts;
  readonly onChange: (value: Texts) => void;
}

const { messages } = settingText;
/** As many at a time: every one of them crosses to the view. */
const PAGE = 12;

/** Every message, in our words or the community's own. */
export const TextList = ({ value, onChange }: TextListProps): ReactElement => {
  const [shown, setShown] = useState(PAGE);
  const [editing, setEditing] = useState<{ kind: MessageKind; words: string } | null>(null);
  const close = (): void => {
    setEditing(null);
  };
  const put = (kind: MessageKind, words: string | null): void => {
    const kept = Object.entries(value).filter(([other]) => other !== kind);
    onChange(Object.fromEntries(words === null ? kept : [...kept, [kind, words]]));
    close();
  };
  return (
    <>
      {messageKinds.slice(0, shown).map((kind) => (
        <TextEntry
          key={kind}
          kind={kind}
          own={kind in value}
          onOpen={() => {
            setEditing({ kind, words: value[kind] ?? messageDraft(kind) });
          }}
        />
      ))}
      {shown < messageKinds.length ? (
        <QuietAction
          words={settingText.more(Math.min(PAGE, messageKinds.length - shown))}
          onPress={() => {
            setShown(shown + PAGE);
          }}
        />
      ) : null}
      <Sheet open={editing !== null} onClose={close}>
        {editing === null ? null : (
          <TextSheet
            kind={editing.kind}
            words={editing.words}
            own={editing.kind in value}
            onWrite={(words) => {
              setEditing({ ...editing, words });
            }}
            onPut={(words) => {
              put(editing.kind, words);
            }}
          />
        )}
      </Sheet>
    </>
  );
};

const TextEntry = (props: { kind: MessageKind; own: boolean; onOpen: () => void }): ReactElement => (
  <Tap className="entry" onPress={props.onOpen}>
    <View className="entry-head">
      <Text className="entry-title">{messageText(props.kind, {}).title}</Text>
      <Badge tone={props.own ? 'calm' : 'soft'} words={props.own ? messages.own : messages.ours} />
    </View>
  </Tap>
);

interface TextSheetProps {
  readonly kind: MessageKind;
  readonly words: string;
  /** The community has words of its own for it already. */
  readonly own: boolean;
  readonly onWrite: (words: string) => void;
  /** Null: back to ours. */
  readonly onPut: (words: string | null) => void;
}

const problemOf = (words: string): string | null => {
  if (words.trim() === '') return settingText.problem.empty;
  return isFillable(words) ? null : settingText.problem.blank;
};

/** One message being written, with what somebody would read. */
const TextSheet = ({ kind, words, own, onWrite, onPut }: TextSheetProps): ReactElement => {
  const problem = problemOf(words);
  const preview = messageText(kind, { ...messages.sample, ...(problem === null ? { own: words.trim() } : {}) });
  return (
    <>
      <View className="sheet">
        <View className="sheet-title">{messages.edit(messageText(kind, {}).title)}</View>
        <Words
          label={messages.words}
          value={words}
          placeholder={messages.hint}
          most={MAX_MESSAGE_TEXT}
          onChange={onWrite}
        />
        <View className="line-label">{messages.blanks}</View>
        <View className="tiles">
          {blanks.map((blank) => (
            <Tap
              key={blank}
              className="tile tile-tag"
              onPress={() => {
                if (words.length + blank.length + 2 <= MAX_MESSAGE_TEXT) onWrite(`${words}{${blank}}`);
              }}
            >
              {blank}
            </Tap>
          ))}
        </View>
        <View className="line-label">{messages.preview}</View>
        <View className="entry" aria-live="polite">
          <Text className="entry-title">{preview.title}</Text>
          <Text>{preview.body}</Text>
        </View>
        <View className="beside">{messages.fallback}</View>
      </View>
      <PrimaryAction
        words={settingText.lists.put}
        busyWords={settingText.lists.put}
        busy={false}
        disabled={problem !== null}
        hint={problem}
        second={
          own ? (
            <QuietAction
              words={messages.back}
              onPress={() => {
                onPut(null);
              }}
            />
          ) : null
        }
        onPress={() => {
          onPut(words.trim());
        }}
      />
    </>
  );
};

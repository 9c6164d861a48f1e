import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { errorText, joined, peopleText, sayDay } from '#domain/copy';
import { sayCode } from '#domain/people';
import { copyText } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { QuietAction } from '../../ui/primary-action';
import { Section } from '../../ui/section';
import { ShareButton } from '../../ui/share-button';
import { Tap } from '../../ui/tap';
import type { Person } from './draft';

interface CodeProps {
  readonly person: Person;
  readonly code: string | null;
  readonly now: number;
  readonly onCode: (code: string) => void;
}

/** What a mini-program code for this person has to hold. */
const pathOf = (code: string): string => `pages/start/index?scene=h-${code}`;

/** 邀请码: in large letters, and the ways to hand it over. */
export const Code = ({ person, code, now, onCode }: CodeProps): ReactElement => {
  const invite = useIntent('staff.invite', person.staffId);
  const [until, setUntil] = useState<number | null>(null);
  const make = async (): Promise<void> => {
    const made = await invite.run({ staffId: person.staffId });
    if (made === null) return;
    setUntil(made.expiresAt);
    onCode(made.code);
  };
  return (
    <Section title={peopleText.code} note={until === null ? '' : peopleText.codeUntil(sayDay(until, now))}>
      {code === null ? <View className="beside">{peopleText.noCode}</View> : <Handed name={person.name} code={code} />}
      {invite.code === null ? null : (
        <View className="beside beside-problem" aria-live="polite">
          {errorText[invite.code]}
        </View>
      )}
      <QuietAction words={invite.busy ? peopleText.inviting : peopleText.invite} onPress={() => void make()} />
    </Section>
  );
};

const Handed = ({ name, code }: { name: string; code: string }): ReactElement => (
  <>
    <View className="code-sheet">
      <Text className="code-large">{sayCode(code)}</Text>
      <Text className="code-note">{peopleText.codeNote}</Text>
    </View>
    <ShareButton words={peopleText.share} />
    <Tap
      className="pill pill-wide"
      onPress={() => {
        copyText(peopleText.copyWords(name, sayCode(code)), peopleText.copied);
      }}
    >
      {peopleText.copy}
    </Tap>
    <Tap
      className="pill pill-wide pill-plain"
      onPress={() => {
        copyText(pathOf(code), peopleText.qrCopied);
      }}
    >
      {joined.remark(peopleText.qr, peopleText.qrNote)}
    </Tap>
  </>
);

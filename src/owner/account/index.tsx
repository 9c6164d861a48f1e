import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { accountText, commonText, outboxText, titleOf } from '#domain/copy';
import { listDrafts, type ReportDraft } from '../../api/drafts';
import { open } from '../../api/go';
import { unsent } from '../../api/outbox';
import { ask } from '../../api/phone';
import { leavePhone } from '../../api/start';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Panel, Section } from '../../ui/section';
import { Tap } from '../../ui/tap';
import { Export } from './export';

/** As many letters as the dialog can spare. */
const NAMED = 12;

const nameOf = ({ answers: { place, part, symptom, words } }: ReportDraft): string => {
  if (place !== null && part !== null && symptom !== null) return titleOf({ place, part, symptom });
  const said = words.trim();
  if (said === '') return accountText.draftWithoutWords;
  return said.length > NAMED ? `${said.slice(0, NAMED)}…` : said;
};

/** Drafts, and what a technician did without network, live on this phone only: they are named before they go. */
const warning = (): string => {
  const { length } = unsent();
  if (length > 0) return outboxText.signOutUnsent(length);
  const [first, ...others] = listDrafts();
  if (first === undefined) return accountText.signOutContent;
  return accountText.signOutDrafts(others.length + 1, nameOf(first)) + accountText.signOutContent;
};

const signOut = async (): Promise<void> => {
  const sure = await ask({
    title: accountText.signOutTitle,
    content: warning(),
    yes: accountText.signOutYes,
    no: commonText.cancel,
  });
  if (sure) leavePhone('signedOut');
};

/** 我的资料和账号: take one's data along, leave this phone, leave for good. */
export default function AccountPage(): ReactElement {
  return (
    <Screen>
      <Export />
      <Section title={accountText.signOut}>
        <Panel>
          <Text className="home-where">{accountText.signOutNote}</Text>
          <View className="two-ways">
            <Tap className="pill" onPress={() => void signOut()}>
              {accountText.signOutAction}
            </Tap>
          </View>
        </Panel>
      </Section>
      <Section>
        <Row
          icon="warning-o"
          title={accountText.delete}
          note={accountText.deleteNote}
          onPress={() => {
            open('/owner/unregister/index');
          }}
        />
      </Section>
    </Screen>
  );
}

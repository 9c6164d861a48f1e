import type { ReactElement } from 'react';
import { errorText, outboxText, staffMineText } from '#domain/copy';
import { open } from '../../api/go';
import { useOutbox } from '../../api/outbox/use-outbox';
import { useSession } from '../../api/session';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { RoleBar } from '../../ui/role-bar';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { useNow } from '../../ui/use-now';
import { TechnicianBar } from '../technician-bar';
import { Leaves } from './leaves';
import { MonthView } from './month-view';
import { signOut } from './sign-out';
import { Standing } from './standing';
import '../../ui/styles/technician.scss';

/** 我的 of a technician: the month, leave, whether one gets work, what waits to be sent. */
export default function StaffMinePage(): ReactElement {
  const roles = useMyRoles();
  const communityId = useSession().part?.communityId ?? null;
  const mine = useRemote('staff.mine', communityId === null ? null : { communityId });
  const now = useNow();
  usePageLife(mine);
  return (
    <Screen footer={<TechnicianBar current="mine" />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      {communityId === null ? null : <MonthView communityId={communityId} now={now} />}
      <RemoteView
        data={mine.data}
        at={mine.at}
        problem={mine.code === null ? null : errorText[mine.code]}
        now={now}
        onRetry={() => void mine.refresh()}
      >
        {(data) => (
          <>
            <Leaves communityId={communityId ?? ''} leave={data.leave} onChanged={mine.refresh} />
            <Standing mine={data} />
          </>
        )}
      </RemoteView>
      <More />
    </Screen>
  );
}

/** What is there also without network. */
const More = (): ReactElement => {
  const { length } = useOutbox();
  return (
    <Section title={staffMineText.more}>
      <Row
        icon="replay"
        title={outboxText.row}
        note={outboxText.rowNote(length)}
        onPress={() => {
          open('/staff/outbox/index');
        }}
      />
      <Row
        icon="bookmark-o"
        title={staffMineText.cases}
        note={staffMineText.casesNote}
        onPress={() => {
          open('/staff/cases/index');
        }}
      />
      <Row
        icon="setting-o"
        title={staffMineText.appearance}
        onPress={() => {
          open('/staff/appearance/index');
        }}
      />
      <Row
        icon="user-o"
        title={staffMineText.signOut}
        note={staffMineText.signOutNote}
        onPress={() => void signOut()}
      />
    </Section>
  );
};

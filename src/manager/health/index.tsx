import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText, healthText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Notice, NoticeLine } from '../../ui/notice';
import { Place } from '../../ui/place';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import '../../ui/styles/health.scss';
import '../../ui/styles/office.scss';
import '../../ui/styles/scores.scss';
import { useNow } from '../../ui/use-now';
import { Days } from './days';
import { HealthLine } from './line';
import { RefusalList } from './refusals';

type Health = CallData<'health.get'>;

/** What there is to do, before anything else. */
const Finding = ({ lines }: Pick<Health, 'lines'>): ReactElement => {
  const bad = lines.filter(({ light }) => light === 'bad').length;
  const watch = lines.filter(({ light }) => light === 'watch').length;
  if (bad > 0) {
    return (
      <Notice tone="danger" icon="warning-o" title={healthText.bad(bad)}>
        <NoticeLine>{healthText.badNote}</NoticeLine>
      </Notice>
    );
  }
  return watch > 0 ? (
    <Notice tone="amber" icon="underway-o" title={healthText.watch(watch)}>
      <NoticeLine>{healthText.watchNote}</NoticeLine>
    </Notice>
  ) : (
    <Notice tone="calm" icon="passed" title={healthText.calm}>
      <NoticeLine>{healthText.calmNote(lines.length)}</NoticeLine>
    </Notice>
  );
};

interface GroupProps {
  readonly title: string;
  readonly lines: Health['lines'];
  readonly now: number;
}

const Group = ({ title, lines, now }: GroupProps): ReactElement => (
  <Section title={title}>
    {lines.map((line) => (
      <HealthLine key={line.kind} line={line} now={now} />
    ))}
  </Section>
);

/** The worst first. */
const needing = (lines: Health['lines']): Health['lines'] => [
  ...lines.filter(({ light }) => light === 'bad'),
  ...lines.filter(({ light }) => light === 'watch'),
];

/** 系统状态: whether what runs behind the screens does, what it means where it does not, and what to do. */
export default function HealthPage(): ReactElement {
  const { communityId: told } = useRouter().params;
  const { part } = useSession();
  const communityId = told ?? part?.communityId ?? '';
  const health = useRemote('health.get', communityId === '' ? null : { communityId });
  const now = useNow(60_000);
  usePageLife(health);
  return (
    <Screen>
      <RemoteView
        data={health.data}
        at={health.at}
        problem={health.code === null ? null : errorText[health.code]}
        now={now}
        loading={health.loading}
        onRetry={() => void health.refresh()}
      >
        {({ lines, days, refusals = [] }) => (
          <>
            <Finding lines={lines} />
            <Place>
              {needing(lines).length === 0 ? null : <Group title={healthText.needs} lines={needing(lines)} now={now} />}
            </Place>
            <Group title={healthText.fine} lines={lines.filter(({ light }) => light === 'good')} now={now} />
            <Days days={days} now={now} />
            <Place>{refusals.length === 0 ? null : <RefusalList refusals={refusals} />}</Place>
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { contractorPaperText, contractorsText, joined, sayDate, tradeText } from '#domain/copy';
import { open } from '../../api/go';
import { phoneTo } from '../../api/phone';
import { showPhotos } from '../../api/photo-files';
import { useSession } from '../../api/session';
import { useRemote } from '../../api/use-remote';
import { Badge } from '../../ui/badge';
import { PhotoGrid } from '../../ui/photo-grid';
import { QuietAction } from '../../ui/primary-action';
import { Row } from '../../ui/row';
import { Facts, Panel, Section } from '../../ui/section';
import { licenceBadge } from '../contractors/licence';
import type { Contractor } from './draft';
import { Penalties } from './penalties';
import { Training } from './training';
import { Work } from './work';

interface ContractorViewProps {
  readonly contractor: Contractor;
  readonly now: number;
  readonly onChange: () => void;
}

/** Everything kept of one contractor. */
export const ContractorView = ({ contractor, now, onChange }: ContractorViewProps): ReactElement => {
  const { part } = useSession();
  const rules = useRemote('settings.get', part === null ? null : { communityId: part.communityId });
  const badge = licenceBadge(contractor.licenceUntil, rules.data?.settings.licenceWarnDays ?? 0, now);
  return (
    <>
      <View className="entry-head">
        <View className="for-home-name">{contractor.name}</View>
        <Badge tone={badge.tone} words={badge.words} />
      </View>
      {badge.tone === 'danger' ? <View className="beside beside-problem">{contractorsText.blocked}</View> : null}
      <About contractor={contractor} />
      <Papers contractor={contractor} now={now} />
      <Training people={contractor.people} />
      <Penalties contractor={contractor} now={now} onChange={onChange} />
      <Work contractorId={contractor.id} now={now} />
    </>
  );
};

const callRow = ({ name, phone }: { name: string; phone: string }, label: string): ReactElement => (
  <Row
    icon="phone-o"
    title={`${label} ${name}`}
    note={phone}
    onPress={() => {
      phoneTo(phone);
    }}
  />
);

const About = ({ contractor }: { contractor: Contractor }): ReactElement => {
  const { trades, since, contact, siteLead, id } = contractor;
  const lead = siteLead === null ? contractorsText.noSiteLead : siteLead.name;
  return (
    <Section title={contractorsText.facts}>
      <Panel>
        <Facts
          rows={[
            [contractorsText.trades, joined.list(trades.map((trade) => tradeText[trade]))],
            [contractorsText.since, since === null ? contractorsText.sinceAlways : sayDate(since)],
            [contractorsText.siteLead, lead],
          ]}
        />
      </Panel>
      {callRow(contact, contractorsText.contact)}
      {siteLead === null ? null : callRow(siteLead, contractorsText.siteLead)}
      <QuietAction
        words={contractorsText.edit}
        onPress={() => {
          open('/manager/contractor/index', { id, edit: '1' });
        }}
      />
    </Section>
  );
};

const Papers = ({ contractor, now }: { contractor: Contractor; now: number }): ReactElement => (
  <Section title={contractorsText.papers}>
    {contractor.papers.length === 0 ? <View className="beside">{contractorsText.noPapers}</View> : null}
    {contractor.papers.map((paper, index) => (
      // Papers have no name of their own that is sure to be unique.
      <View className="entry" key={index}>
        <View className="entry-head">
          <Text className="entry-title">{paper.name}</Text>
          <PaperBadge kind={paper.kind} until={paper.until} now={now} />
        </View>
        <Text className="entry-note">
          {[
            contractorPaperText[paper.kind],
            paper.number,
            paper.until === null ? contractorsText.paperForever : contractorsText.until(sayDate(paper.until)),
          ]
            .filter((words) => words !== '')
            .join(' · ')}
        </Text>
        {paper.photo === null ? null : <PhotoGrid photos={[paper.photo]} size="small" onOpen={showPhotos} />}
      </View>
    ))}
  </Section>
);

type PaperBadgeProps = Pick<Contractor['papers'][number], 'kind' | 'until'> & { readonly now: number };

/** Papers that have ended, of whatever kind, are not overlooked. */
const PaperBadge = ({ kind, until, now }: PaperBadgeProps): ReactElement | null => {
  if (until === null) return null;
  const badge = licenceBadge(until, 0, now);
  if (badge.tone !== 'danger') return null;
  return <Badge tone={kind === 'licence' ? 'danger' : 'amber'} words={contractorsText.paperEnded} />;
};

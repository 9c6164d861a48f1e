import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, headingOf, similarText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { noMemory } from '../../api/last';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';
import { LinkSheet } from './link';
import { MergeSheet } from './merge';
import { Pair, type Card } from './pair';

type Ticket = CallData<'ticket.get'>;
type Chosen = { readonly how: 'merge' | 'link'; readonly other: Card } | null;

/** 合并重复, 关联共因: this ticket beside each that may be the same, or have the same cause. */
export default function SimilarPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const similar = useRemote('ticket.similar', { ticketId }, noMemory);
  const now = useNow();
  const [chosen, setChosen] = useState<Chosen>(null);
  const refresh = async (): Promise<void> => {
    await Promise.all([ticket.refresh(), similar.refresh()]);
  };
  const both =
    ticket.data === null || similar.data === null ? null : { ticket: ticket.data, items: similar.data.items };
  const problem = ticket.code ?? similar.code;
  return (
    <Screen>
      <RemoteView
        data={both}
        at={ticket.at}
        problem={problem === null ? null : errorText[problem]}
        now={now}
        onRetry={() => void refresh()}
      >
        {({ ticket: mine, items }) => (
          <>
            <Candidates mine={mine} items={items} now={now} onChoose={setChosen} />
            <Sheets
              mine={mine}
              chosen={chosen}
              onClose={() => {
                setChosen(null);
              }}
              onStale={refresh}
            />
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

interface CandidatesProps {
  readonly mine: Ticket;
  readonly items: readonly Card[];
  readonly now: number;
  readonly onChoose: (chosen: Chosen) => void;
}

const Candidates = ({ mine, items, now, onChoose }: CandidatesProps): ReactElement => (
  <Section title={headingOf(mine)} note={mine.home}>
    {items.length === 0 ? (
      <EmptyState icon="orders-o" title={similarText.none} note={similarText.noneNote} />
    ) : (
      items.map((other) => (
        <Pair
          key={other.id}
          mine={mine}
          other={other}
          now={now}
          onMerge={
            mine.actions.includes('merge')
              ? () => {
                  onChoose({ how: 'merge', other });
                }
              : null
          }
          onLink={
            mine.actions.includes('link')
              ? () => {
                  onChoose({ how: 'link', other });
                }
              : null
          }
          onSee={() => {
            open('/staff/ticket/index', { id: other.id });
          }}
        />
      ))
    )}
  </Section>
);

interface SheetsProps {
  readonly mine: Ticket;
  readonly chosen: Chosen;
  readonly onClose: () => void;
  readonly onStale: () => Promise<void>;
}

/** One sheet for each other ticket: what is written for one must not be sent for another. */
const Sheets = ({ mine, chosen, onClose, onStale }: SheetsProps): ReactElement | null => {
  if (chosen === null) return null;
  const { how, other } = chosen;
  return how === 'merge' ? (
    <MergeSheet key={other.id} mine={mine} other={other} onClose={onClose} onStale={onStale} />
  ) : (
    <LinkSheet key={other.id} mine={mine} other={other} onClose={onClose} onStale={onStale} />
  );
};

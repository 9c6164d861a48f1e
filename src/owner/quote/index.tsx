import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, quoteText, headingOf } from '#domain/copy';
import { Text, View } from '@tarojs/components';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Quote } from '../../ui/quote-view';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { useNow } from '../../ui/use-now';
import { Decision } from './decision';
import { RefuseSheet } from './refuse';

/** 报价: every line and the total, and the owner's free decision. Nothing is done before they agree. */
export default function QuotePage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  const [refusing, setRefusing] = useState(false);
  usePageLife(ticket);
  const footer =
    ticket.data?.actions.includes('consent') === true && ticket.data.quote !== null ? (
      <Decision
        // What went wrong with an offer is over once it was answered.
        key={ticket.data.quote.state}
        ticket={ticket.data}
        quote={ticket.data.quote}
        onChanged={ticket.refresh}
        onRefuse={() => {
          setRefusing(true);
        }}
      />
    ) : null;
  return (
    <Screen footer={footer}>
      <RemoteView
        data={ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(known) =>
          known.quote === null ? (
            <EmptyState icon="bill-o" title={quoteText.none} note={quoteText.noneNote} />
          ) : (
            <>
              <Text className="ticket-title">{headingOf(known)}</Text>
              <View className="quote-state">{quoteText.state[known.quote.state]}</View>
              <Quote quote={known.quote} viewer="owner" now={now} />
              <View className="waiting">
                {known.quote.state === 'refused' ? quoteText.afterRefusal : quoteText.means}
              </View>
              <RefuseSheet
                ticket={known}
                open={refusing}
                onClose={() => {
                  setRefusing(false);
                }}
                onChanged={ticket.refresh}
              />
            </>
          )
        }
      </RemoteView>
    </Screen>
  );
}

import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, headingOf, inspectText } from '#domain/copy';
import { View } from '@tarojs/components';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';
import { Made } from './made';
import { Pass } from './pass';
import { ReworkSheet } from './rework';

/** 验收 of key works: what was made of it, then 通过 or 退回返工. */
export default function InspectPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  const [returning, setReturning] = useState(false);
  const { data } = ticket;
  const can = data?.actions.includes('pass') === true;
  return (
    <Screen
      footer={
        data !== null && can ? (
          <Pass
            ticket={data}
            onRework={() => {
              setReturning(true);
            }}
            onStale={ticket.refresh}
          />
        ) : null
      }
    >
      <RemoteView
        data={data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(known) =>
          can ? (
            <>
              <View className="ticket-title">{headingOf(known)}</View>
              <View className="said">{known.home}</View>
              <Made ticket={known} />
              <ReworkSheet
                ticket={known}
                open={returning}
                onClose={() => {
                  setReturning(false);
                }}
                onStale={ticket.refresh}
              />
            </>
          ) : (
            <EmptyState icon="shield-o" title={inspectText.notNow} />
          )
        }
      </RemoteView>
    </Screen>
  );
}

import { Image, Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { TicketCardView } from '#domain/contract';
import { channelText, headingOf, nextWords, queueText, sensitivityText, type Viewer } from '#domain/copy';
import { ClockBadge } from './clock-badge';
import { StatusWord } from './status-line';
import { Icon } from './vant/icon';

interface TicketCardProps {
  readonly ticket: TicketCardView;
  readonly viewer: Viewer;
  /** The one home whose name need not be said; null: every card says where. */
  readonly ownHome: string | null;
  readonly now: number;
  readonly onOpen: (ticketId: string) => void;
}

/** How it came in, and who has to find somebody where routing could not. */
const OfficeTags = ({ ticket: { channel, status, rung } }: Pick<TicketCardProps, 'ticket'>): ReactElement => (
  <>
    <Text className="tag tag-plain">{channelText[channel]}</Text>
    {status === 'reported' && rung !== 'routing' ? <Text className="tag tag-amber">{queueText.rung[rung]}</Text> : null}
  </>
);

/** One ticket in any list: what it is, where it stands, what happens next and until when. */
export const TicketCard = ({ ticket, viewer, ownHome, now, onOpen }: TicketCardProps): ReactElement => (
  <View
    className="card"
    hoverClass="pressed"
    aria-role="button"
    onClick={() => {
      onOpen(ticket.id);
    }}
  >
    <View className="card-body">
      <View className="card-words">
        <Text className="card-title">{headingOf(ticket)}</Text>
        {ownHome !== null && ticket.homeId === ownHome ? null : <Text className="card-home">{ticket.home}</Text>}
        <View className="card-tags">
          <StatusWord status={ticket.status} viewer={viewer} />
          {ticket.sensitivity === 'A' ? <Text className="tag tag-danger">{sensitivityText.A}</Text> : null}
          {viewer === 'office' ? <OfficeTags ticket={ticket} /> : null}
        </View>
      </View>
      {ticket.photo === null || ticket.photo.url === null ? (
        <View className="card-thumb card-thumb-empty" aria-hidden="true">
          <Icon name="photo-o" />
        </View>
      ) : (
        <Image
          className="card-thumb"
          src={ticket.photo.thumb ?? ticket.photo.url}
          mode="aspectFill"
          lazyLoad
          aria-hidden="true"
        />
      )}
    </View>
    <View className="card-foot">
      <Text className="card-next">{nextWords(ticket, viewer, now)}</Text>
      {ticket.clock === null || viewer === 'owner' ? null : <ClockBadge clock={ticket.clock} now={now} />}
    </View>
  </View>
);

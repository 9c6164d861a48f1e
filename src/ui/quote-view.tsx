import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { QuoteView } from '#domain/contract';
import { quoteLineKindText, quoteText, sayMoment, type Viewer } from '#domain/copy';
import { yuan } from '#domain/money';
import { amountOf } from '#domain/quote';
import { Panel } from './section';

interface QuoteProps {
  readonly quote: QuoteView;
  readonly viewer: Viewer;
  readonly now: number;
}

type Line = QuoteView['lines'][number];

const LineRow = ({ line }: { line: Line }): ReactElement => (
  <View className="quote-line">
    <View className="quote-what">
      <Text className="quote-name">{line.name}</Text>
      <Text className="quote-how">
        {`${quoteLineKindText[line.kind]} · ${quoteText.times(yuan(line.unitPrice), line.quantity)}`}
      </Text>
    </View>
    <Text className="quote-amount">{yuan(amountOf(line))}</Text>
  </View>
);

/** A quote: every line, the total, what the technician says to it and what the owner answered. */
export const Quote = ({ quote, viewer, now }: QuoteProps): ReactElement => (
  <Panel>
    {quote.lines.map((line, index) => (
      <LineRow key={`${index} ${line.name}`} line={line} />
    ))}
    <View className="quote-total">
      <Text>{quoteText.total}</Text>
      <Text className="quote-sum">{yuan(quote.total)}</Text>
    </View>
    {quote.note === '' ? null : <View className="quote-note">{quoteText.note(quote.note)}</View>}
    {quote.reason === '' ? null : (
      <View className="quote-note">
        {(viewer === 'owner' ? quoteText.reason : quoteText.staffReason)(quote.reason)}
      </View>
    )}
    <View className="quote-note">
      {quote.answeredAt === null
        ? quoteText.offeredAt(sayMoment(quote.offeredAt, now))
        : quoteText.answeredAt(sayMoment(quote.answeredAt, now))}
    </View>
  </Panel>
);

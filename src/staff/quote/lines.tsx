import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { quoteLineKindText, workQuoteText } from '#domain/copy';
import { yuan } from '#domain/money';
import { amountOf } from '#domain/quote';
import { Counted } from '../counted';
import { lineOf, withCount, type TypedLine } from './answers';
import { LineFields } from './line-fields';

interface LinesProps {
  readonly lines: readonly TypedLine[];
  readonly onChange: (lines: readonly TypedLine[]) => void;
}

/** What is in the quote so far: lines of the book with a counter, own lines with their fields. */
export const QuoteLines = ({ lines, onChange }: LinesProps): ReactElement => {
  if (lines.length === 0) return <View className="book-note">{workQuoteText.none}</View>;
  const change = (index: number, next: TypedLine): void => {
    onChange(lines.map((other, at) => (at === index ? next : other)));
  };
  const remove = (index: number): void => {
    onChange(lines.filter((_, at) => at !== index));
  };
  return (
    <View>
      {lines.map((line, index) =>
        line.itemId === null ? (
          <LineFields
            // Lines have no name of their own: their place is what they are called by.
            key={index}
            index={index}
            line={line}
            onChange={(next) => {
              change(index, next);
            }}
            onRemove={() => {
              remove(index);
            }}
          />
        ) : (
          <FromBook
            key={index}
            line={line}
            onChange={(next) => {
              change(index, next);
            }}
            onDrop={() => {
              remove(index);
            }}
          />
        ),
      )}
    </View>
  );
};

interface FromBookProps {
  readonly line: TypedLine;
  readonly onChange: (line: TypedLine) => void;
  readonly onDrop: () => void;
}

const FromBook = ({ line, onChange, onDrop }: FromBookProps): ReactElement | null => {
  const whole = lineOf(line);
  if (whole === null) return null;
  return (
    <Counted
      name={line.name}
      note={`${quoteLineKindText[line.kind]} · ${yuan(whole.unitPrice)}`}
      quantity={whole.quantity}
      amount={yuan(amountOf(whole))}
      onChange={(by) => {
        onChange(withCount(line, by));
      }}
      onDrop={onDrop}
    />
  );
};

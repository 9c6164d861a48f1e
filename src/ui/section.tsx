import { Text, View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement } from 'react';

interface SectionProps {
  readonly title?: string;
  readonly note?: string;
}

/** A group of things that belong together, under its own name. */
export const Section = ({ title, note, children }: PropsWithChildren<SectionProps>): ReactElement => (
  <View className="section">
    {title === undefined ? null : (
      <View className="section-head">
        <Text className="section-title">{title}</Text>
        {note === undefined ? null : <Text className="section-note">{note}</Text>}
      </View>
    )}
    {children}
  </View>
);

/** Paper on paper: a panel with a hairline. */
export const Panel = ({ children }: PropsWithChildren): ReactElement => <View className="panel">{children}</View>;

/** Name and value pairs, one a line; long values wrap. */
export const Facts = ({ rows }: { rows: readonly (readonly [string, string])[] }): ReactElement => (
  <View className="facts">
    {rows.map(([name, value]) => (
      <View className="fact" key={name}>
        <Text className="fact-name">{name}</Text>
        <Text className="fact-value" userSelect>
          {value}
        </Text>
      </View>
    ))}
  </View>
);

/** Names on the left, figures on the right. */
export const Table = ({ rows }: { rows: readonly (readonly [string, string])[] }): ReactElement => (
  <View className="table">
    {rows.map(([name, value]) => (
      <View className="table-row" key={name}>
        <Text className="table-name">{name}</Text>
        <Text className="table-value">{value}</Text>
      </View>
    ))}
  </View>
);

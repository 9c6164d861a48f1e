import { Text, View } from '@tarojs/components';
import { useCallback, useState, type PropsWithChildren, type ReactElement } from 'react';
import { figureText, joined } from '#domain/copy';
import { Place } from '../../ui/place';
import { QuietAction } from '../../ui/primary-action';
import { Panel, Section } from '../../ui/section';
import { Tap } from '../../ui/tap';
import { ChartCanvas } from './canvas';
import type { Picture } from './pictures';

export interface TableRow {
  readonly key: string;
  readonly cells: readonly string[];
  /** Opens the tickets it stands for. */
  readonly onPress?: () => void;
}

interface FigureTableProps {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

interface FigureProps extends FigureTableProps {
  readonly name: string;
  /** What the drawing says, as a sentence. */
  readonly finding: string;
  /** Of how many, and how to read it. */
  readonly sample: string;
}

const Cells = ({ cells }: { cells: readonly string[] }): ReactElement => (
  <>
    {cells.map((cell, at) => (
      <Text key={at} className={at === 0 ? 'grid-name' : 'grid-cell'}>
        {cell}
      </Text>
    ))}
  </>
);

/** The same data in rows; those that open something are touched as a whole. */
export const FigureTable = ({ head, rows }: FigureTableProps): ReactElement => (
  <View className="grid">
    <View className="grid-row grid-head" aria-hidden="true">
      <Cells cells={head} />
    </View>
    {rows.map(({ key, cells, onPress }) =>
      onPress === undefined ? (
        <View key={key} className="grid-row">
          <Cells cells={cells} />
        </View>
      ) : (
        <Tap key={key} className="grid-row grid-open" onPress={onPress}>
          <Cells cells={cells} />
        </Tap>
      ),
    )}
  </View>
);

/** A finding, its drawing and its sample size; the same data as a table on a tap. */
export const Figure = (props: PropsWithChildren<FigureProps>): ReactElement => {
  const { name, finding, sample, head, rows, children } = props;
  const [asTable, setAsTable] = useState(false);
  return (
    <Section title={name}>
      <Panel>
        <View className="finding">{finding}</View>
        <Place>
          {asTable ? (
            <FigureTable head={head} rows={rows} />
          ) : (
            <View aria-role="img" aria-label={joined.spoken(name, finding)}>
              {children}
            </View>
          )}
        </Place>
        <View className="score-note">{sample}</View>
        <QuietAction
          words={asTable ? figureText.drawing : figureText.table}
          onPress={() => {
            setAsTable(!asTable);
          }}
        />
      </Panel>
    </Section>
  );
};

/** A figure that echarts draws. Where it cannot, the table stands there. */
export const ChartFigure = (props: FigureProps & { readonly id: string; readonly picture: Picture }): ReactElement => {
  const [lost, setLost] = useState(false);
  const lose = useCallback(() => {
    setLost(true);
  }, []);
  return (
    <Figure name={props.name} finding={props.finding} sample={props.sample} head={props.head} rows={props.rows}>
      {lost ? (
        <>
          <View className="score-note">{figureText.lost}</View>
          <FigureTable head={props.head} rows={props.rows} />
        </>
      ) : (
        <ChartCanvas id={props.id} picture={props.picture} onLost={lose} />
      )}
    </Figure>
  );
};

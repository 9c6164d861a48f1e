import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { joined, scoresText, segmentsText } from '#domain/copy';
import { Figure } from '../chart/figure';
import { EmptyState } from '../../ui/states';
import { Tap } from '../../ui/tap';
import { openTickets, type Look } from '../scores/look';
import { blocksOf, type BuildingBlock, type RiserCell } from './leaks';
import { lookOf, type By } from './rows';
import type { Segment } from './rows';

export const leakBy: By = { by: 'building', and: 'riser' };

const findingOf = (blocks: readonly BuildingBlock[]): string => {
  const cells = blocks.flatMap(({ name, cells: list }) => list.map((cell) => ({ name, ...cell })));
  const [most] = [...cells].sort((a, b) => b.count - a.count);
  const repeated = cells.filter(({ count }) => count > 1).length;
  if (most === undefined || repeated === 0) return segmentsText.mapOnce;
  return segmentsText.mapFinding(`${most.name} ${most.words}`, most.count) + segmentsText.mapRepeated(repeated);
};

interface BlockProps {
  readonly block: BuildingBlock;
  readonly onOpen: (row: Segment) => void;
}

const Cell = ({ cell, onOpen }: Pick<BlockProps, 'onOpen'> & { readonly cell: RiserCell }): ReactElement => (
  <Tap
    className={`riser riser-${cell.depth}`}
    onPress={() => {
      onOpen(cell.row);
    }}
  >
    <Text className="riser-count">{cell.count}</Text>
    <Text className="riser-words">{cell.words}</Text>
  </Tap>
);

const Block = ({ block, onOpen }: BlockProps): ReactElement => (
  <View className="riser-block">
    <View className="riser-name">{segmentsText.building(block.name, block.count)}</View>
    <View className="risers">
      {block.cells.map((cell) => (
        <Cell key={cell.words} cell={cell} onOpen={onOpen} />
      ))}
    </View>
  </View>
);

/** Buildings × risers: a number in every cell, the deeper the more often. Every cell opens its tickets. */
export const LeakMap = ({ rows, look }: { rows: readonly Segment[]; look: Look }): ReactElement => {
  const blocks = blocksOf(rows);
  const total = blocks.reduce((sum, { count }) => sum + count, 0);
  const open = (row: Segment): void => {
    openTickets(lookOf(look, row, leakBy), 'closures');
  };
  if (total === 0) return <EmptyState icon="home-o" title={segmentsText.mapNothing} note={segmentsText.emptyNote} />;
  return (
    <Figure
      name={segmentsText.map}
      finding={findingOf(blocks)}
      sample={segmentsText.mapSample(total)}
      head={segmentsText.mapHead}
      rows={blocks.flatMap(({ name, cells }) =>
        cells.map(({ words, count, row }) => ({
          key: joined.spoken(name, words),
          cells: [`${name} ${words}`, scoresText.tickets(count)],
          onPress: () => {
            open(row);
          },
        })),
      )}
    >
      {blocks.map((block) => (
        <Block key={block.value} block={block} onOpen={open} />
      ))}
    </Figure>
  );
};

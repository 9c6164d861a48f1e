import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { dimensionText, errorText, joined, quadrantNote, quadrantText, scoresText, segmentsText } from '#domain/copy';
import { dimensions, quadrants, type Dimension } from '#domain/satisfaction';
import type { CallData } from '../../api/call';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Lines } from '../../ui/lines';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { ErrorState } from '../../ui/states';
import '../../ui/styles/scores.scss';
import { useNow } from '../../ui/use-now';
import { ChartFigure, FigureTable } from '../chart/figure';
import type { Matrix } from '../chart/pictures';
import { Looked } from '../scores/looked';
import { openTickets, readLook, spanOf, type Look } from '../scores/look';

type Data = CallData<'satisfaction.matrix'>;

const stars = (mean: number | null): string => (mean === null ? scoresText.none : mean.toFixed(1));
const importance = (value: number | null): string => (value === null ? scoresText.none : value.toFixed(2));

const rowsOf = (data: Data, look: Look) =>
  dimensions.map((dimension) => {
    const { mean, importance: weight, quadrant } = data.dimensions[dimension];
    const verdict = quadrant === null ? segmentsText.unplaced : quadrantText[quadrant];
    return {
      key: dimension,
      cells: [dimensionText[dimension], stars(mean), importance(weight), verdict],
      onPress: () => {
        openTickets(look, 'answers');
      },
    };
  });

const placed = (data: Data): Matrix['points'] =>
  dimensions.flatMap((dimension: Dimension) => {
    const { mean, importance: weight } = data.dimensions[dimension];
    return mean === null || weight === null ? [] : [{ name: dimensionText[dimension], mean, importance: weight }];
  });

const findingOf = (data: Data): string => {
  const first = dimensions.filter((dimension) => data.dimensions[dimension].quadrant === 'improveFirst');
  if (first.length === 0) return segmentsText.matrixCalm;
  return segmentsText.matrixFinding(joined.list(first.map((dimension) => dimensionText[dimension])));
};

/** Those that cannot be placed are named, or one would think there were only the others. */
const missingWords = (data: Data): string => {
  const missing = dimensions.filter((dimension) => data.dimensions[dimension].quadrant === null);
  if (missing.length === 0) return '';
  return segmentsText.matrixMissing(joined.list(missing.map((dimension) => dimensionText[dimension])));
};

/** Fewest answers among the dimensions: what the picture rests on at least. */
const sampleOf = (data: Data): number => Math.min(...dimensions.map((dimension) => data.dimensions[dimension].n));

const Drawn = ({ data, look }: { data: Data; look: Look }): ReactElement => {
  const { split } = data;
  const n = sampleOf(data);
  if (split === null) {
    return (
      <View className="below">
        <View className="finding">{segmentsText.matrixTooFew(n)}</View>
        <FigureTable head={segmentsText.matrixHead} rows={rowsOf(data, look)} />
      </View>
    );
  }
  return (
    <>
      <ChartFigure
        id="matrix"
        name={segmentsText.matrixTitle}
        finding={findingOf(data)}
        sample={joined.clauses([segmentsText.across, segmentsText.matrixSample(n)]) + missingWords(data)}
        head={segmentsText.matrixHead}
        rows={rowsOf(data, look)}
        picture={{
          kind: 'matrix',
          points: placed(data),
          split,
          corners: [quadrantText.improveFirst, quadrantText.keepUp, quadrantText.watch, quadrantText.enough],
        }}
      />
      <View className="below">
        <Lines
          lines={[
            ...quadrants.map((quadrant) => joined.spoken(quadrantText[quadrant], quadrantNote[quadrant])),
            segmentsText.matrixWhy,
          ]}
        />
      </View>
    </>
  );
};

/** 总体改进优先次序: how much each dimension matters to owners, and how satisfied they are with it. */
export default function MatrixPage(): ReactElement {
  const look = readLook(useRouter().params);
  const communityId = useSession().part?.communityId ?? null;
  const matrix = useRemote(
    'satisfaction.matrix',
    look === null || communityId === null ? null : spanOf(look, communityId),
  );
  const now = useNow(60_000);
  usePageLife(matrix);
  return (
    <Screen>
      {look === null ? (
        <ErrorState words={errorText.BAD_INPUT} onRetry={() => undefined} />
      ) : (
        <>
          <Looked look={look} />
          <RemoteView
            data={matrix.data}
            at={matrix.at}
            problem={matrix.code === null ? null : errorText[matrix.code]}
            now={now}
            onRetry={() => void matrix.refresh()}
          >
            {(data) => <Drawn data={data} look={look} />}
          </RemoteView>
        </>
      )}
    </Screen>
  );
}

import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { errorText, segmentsText, symptomText } from '#domain/copy';
import { symptoms, type Symptom } from '#domain/taxonomy';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote, type Remote } from '../../api/use-remote';
import type { CallData } from '../../api/call';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { ErrorState } from '../../ui/states';
import '../../ui/styles/office.scss';
import '../../ui/styles/scores.scss';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { Looked } from '../scores/looked';
import { narrowed, readLook, spanOf, type Look } from '../scores/look';
import { Pick } from '../scores/pick';
import { LeakMap, leakBy } from './leak-map';
import { ParetoFigure } from './pareto';
import type { By, Segment, Sort } from './rows';
import { Choice, SegmentTable } from './table';

const views = ['table', 'pareto', 'map'] as const;
type Way = (typeof views)[number];
const viewOptions = views.map((value) => ({ value, words: segmentsText.views[value] }));
const paretoBys = ['part', 'symptom'] as const;
const paretoNames = { part: segmentsText.parts, symptom: segmentsText.symptoms } as const;
const symptomOptions = symptoms.map((value) => ({ value, words: symptomText[value] }));

interface AskedProps {
  readonly look: Look;
  readonly by: By;
  readonly children: (rows: readonly Segment[]) => ReactElement;
}

const useSegments = (look: Look, by: By): Remote<CallData<'satisfaction.segments'>> => {
  const communityId = useSession().part?.communityId ?? null;
  return useRemote('satisfaction.segments', communityId === null ? null : { ...spanOf(look, communityId), ...by });
};

/** The rows of one question, with the states of a page. */
const Asked = ({ look, by, children }: AskedProps): ReactElement => {
  const rows = useSegments(look, by);
  const now = useNow(60_000);
  usePageLife(rows);
  return (
    <RemoteView
      data={rows.data}
      at={rows.at}
      problem={rows.code === null ? null : errorText[rows.code]}
      now={now}
      onRetry={() => void rows.refresh()}
    >
      {(data) => children(data.rows)}
    </RemoteView>
  );
};

const AsTable = ({ look }: { look: Look }): ReactElement => {
  const [by, setBy] = useState<By>({ by: 'contractor', and: null });
  const [sort, setSort] = useState<Sort>('worst');
  return (
    <>
      <Choice by={by} sort={sort} onBy={setBy} onSort={setSort} />
      <Asked look={look} by={by}>
        {(rows) => <SegmentTable key={JSON.stringify(by)} rows={rows} look={look} by={by} sort={sort} />}
      </Asked>
    </>
  );
};

const AsPareto = ({ look }: { look: Look }): ReactElement => {
  const [split, setSplit] = useState<(typeof paretoBys)[number]>('part');
  const by: By = { by: split, and: null };
  return (
    <>
      <View className="picks below">
        <Pick
          label={segmentsText.paretoBy}
          options={paretoBys.map((value) => ({ value, words: paretoNames[value] }))}
          chosen={split}
          onChoose={setSplit}
        />
      </View>
      <Asked look={look} by={by}>
        {(rows) => <ParetoFigure rows={rows} look={look} by={by} name={paretoNames[split]} />}
      </Asked>
    </>
  );
};

const AsMap = ({ look }: { look: Look }): ReactElement => {
  const [symptom, setSymptom] = useState<Symptom>('leak');
  const leaks = narrowed(look, { facet: 'symptom', value: symptom, label: symptomText[symptom] });
  return (
    <>
      <View className="picks below">
        <Pick label={segmentsText.mapBy} options={symptomOptions} chosen={symptom} onChoose={setSymptom} />
      </View>
      <Asked look={leaks} by={leakBy}>
        {(rows) => <LeakMap rows={rows} look={leaks} />}
      </Asked>
    </>
  );
};

const bodies: Readonly<Record<Way, (look: Look) => ReactNode>> = {
  table: (look) => <AsTable look={look} />,
  pareto: (look) => <AsPareto look={look} />,
  map: (look) => <AsMap look={look} />,
};

/** 拆开看: the same days by one or two things, as a table, as a Pareto picture, or over the buildings. */
export default function SegmentsPage(): ReactElement {
  const look = readLook(useRouter().params);
  const [view, setView] = useState<Way>('table');
  if (look === null) {
    return (
      <Screen>
        <ErrorState words={errorText.BAD_INPUT} onRetry={() => undefined} />
      </Screen>
    );
  }
  return (
    <Screen>
      <Segments label={segmentsText.title} options={viewOptions} chosen={view} onChoose={setView} />
      <Looked look={look} />
      {bodies[view](look)}
    </Screen>
  );
}

import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { errorText, scoresText, splitText } from '#domain/copy';
import { facets, type Facet } from '#domain/satisfaction';
import { useRemote } from '../../api/use-remote';
import { QuietAction } from '../../ui/primary-action';
import { RemoteView } from '../../ui/remote-view';
import { Tap } from '../../ui/tap';
import { Tiles } from '../../ui/tiles';
import { Icon } from '../../ui/vant/icon';
import { Sheet } from '../../ui/vant/sheet';
import { labelOf } from './labels';
import { narrowed, spanOf, type Filter, type Look } from './look';

interface FiltersProps {
  readonly look: Look;
  readonly communityId: string;
  readonly now: number;
  readonly onChange: (where: readonly Filter[]) => void;
}

const facetOptions = facets.map((value) => ({ value, words: splitText[value] }));

/** Only these tickets: each condition a chip that can be taken off, and a way to add one. */
export const Filters = ({ look, communityId, now, onChange }: FiltersProps): ReactElement => {
  const [adding, setAdding] = useState(false);
  return (
    <View className="chips">
      {look.where.map(({ facet, label }) => (
        <Tap
          key={facet}
          className="chip"
          label={scoresText.drop(splitText[facet], label)}
          onPress={() => {
            onChange(look.where.filter((one) => one.facet !== facet));
          }}
        >
          <Text>{scoresText.chip(splitText[facet], label)}</Text>
          <Icon name="cross" />
        </Tap>
      ))}
      <Tap
        className="chip chip-add"
        onPress={() => {
          setAdding(true);
        }}
      >
        {scoresText.filter}
      </Tap>
      <Sheet
        open={adding}
        onClose={() => {
          setAdding(false);
        }}
      >
        <Adding
          look={look}
          communityId={communityId}
          now={now}
          onChange={(where) => {
            onChange(where);
            setAdding(false);
          }}
        />
      </Sheet>
    </View>
  );
};

/** First by what, then which of those that occurred in these days. */
const Adding = (props: FiltersProps): ReactElement => {
  const [facet, setFacet] = useState<Facet | null>(null);
  return (
    <View className="sheet">
      <View className="sheet-title">
        {facet === null ? scoresText.filterBy : scoresText.filterValue(splitText[facet])}
      </View>
      {facet === null ? (
        <Tiles label={scoresText.filterBy} options={facetOptions} chosen={null} onChoose={setFacet} />
      ) : (
        <>
          <Values
            look={props.look}
            communityId={props.communityId}
            now={props.now}
            onChange={(where) => {
              setFacet(null);
              props.onChange(where);
            }}
            facet={facet}
          />
          <QuietAction
            words={scoresText.filterBy}
            onPress={() => {
              setFacet(null);
            }}
          />
        </>
      )}
    </View>
  );
};

/** As many at a time: each of them crosses to the view. */
const SHOWN = 24;

const Values = ({ look, communityId, now, onChange, facet }: FiltersProps & { facet: Facet }): ReactElement => {
  const open = { ...look, where: look.where.filter((one) => one.facet !== facet) };
  const rows = useRemote('satisfaction.segments', { ...spanOf(open, communityId), by: facet, and: null });
  return (
    <RemoteView
      data={rows.data}
      at={rows.at}
      problem={rows.code === null ? null : errorText[rows.code]}
      now={now}
      onRetry={() => void rows.refresh()}
    >
      {(data) => {
        const values = [...data.rows].sort((a, b) => b.closures - a.closures).slice(0, SHOWN);
        if (values.length === 0) return <View className="score-note">{scoresText.noValues}</View>;
        return (
          <Tiles
            label={scoresText.filterValue(splitText[facet])}
            options={values.map(({ value, label }) => ({ value, words: labelOf(facet, value, label) }))}
            chosen={null}
            onChoose={(value) => {
              const label = values.find((row) => row.value === value)?.label ?? '';
              onChange(narrowed(look, { facet, value, label: labelOf(facet, value, label) }).where);
            }}
          />
        );
      }}
    </RemoteView>
  );
};

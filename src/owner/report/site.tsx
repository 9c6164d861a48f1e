import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, errorText, homeName, siteText } from '#domain/copy';
import { MAX_NAME } from '#domain/ticket';
import { Field, Line } from '../../ui/field';
import { Tap } from '../../ui/tap';
import { Tiles } from '../../ui/tiles';
import { atArea, withKind } from './answers';
import type { ReportForm } from './use-report';

const AREA = 'area';

/** Where it is: the home one reported for last unless one says otherwise. */
export const Site = ({ form }: { form: ReportForm }): ReactElement | null => {
  const [changing, setChanging] = useState(false);
  const { answers, home, change } = form;
  if (answers.kind === 'spot') return <Spot form={form} />;
  const { homes = [], communities = [] } = home.data ?? {};
  const areas = communities.filter(({ buildings }) => buildings.length > 0);
  const chosen = homes.find(({ id }) => id === answers.homeId);
  if (homes.length === 0 && areas.length === 0) return null;
  const options = [
    ...homes.map((one) => ({ value: one.id, words: homeName(one) })),
    ...(areas.length === 0 ? [] : [{ value: AREA, words: siteText.area }]),
  ];
  const open = changing || (answers.kind === 'home' && chosen === undefined);
  return (
    <>
      {open ? (
        <Field label={siteText.which}>
          <View className="sites">
            <Tiles
              label={siteText.which}
              options={options}
              chosen={answers.kind === 'area' ? AREA : answers.homeId}
              onChoose={(value) => {
                setChanging(false);
                change(value === AREA ? atArea(answers, home.data) : { ...withKind(answers, 'home'), homeId: value });
              }}
            />
          </View>
        </Field>
      ) : (
        <Chosen
          label={answers.kind === 'area' ? siteText.place : siteText.home}
          name={answers.kind === 'area' || chosen === undefined ? siteText.area : homeName(chosen)}
          onChange={
            options.length < 2
              ? null
              : () => {
                  setChanging(true);
                }
          }
        />
      )}
      {answers.kind === 'area' ? <Area form={form} /> : null}
    </>
  );
};

interface ChosenProps {
  readonly label: string;
  readonly name: string;
  readonly onChange: (() => void) | null;
}

const Chosen = ({ label, name, onChange }: ChosenProps): ReactElement => (
  <View className="for-home">
    <View className="for-home-words">
      <Text className="for-home-label">{label}</Text>
      <Text className="for-home-name">{name}</Text>
    </View>
    {onChange === null ? null : (
      <Tap className="quiet" onPress={onChange}>
        {siteText.change}
      </Tap>
    )}
  </View>
);

/** A public area: building by name, the place in it in the owner's words. */
const Area = ({ form }: { form: ReportForm }): ReactElement => {
  const { answers, change } = form;
  const areas = (form.home.data?.communities ?? []).filter(({ buildings }) => buildings.length > 0);
  const buildings = areas.find(({ id }) => id === answers.communityId)?.buildings ?? [];
  return (
    <>
      {areas.length < 2 ? null : (
        <Field label={siteText.community}>
          <Tiles
            label={siteText.community}
            options={areas.map(({ id, name }) => ({ value: id, words: name }))}
            chosen={answers.communityId}
            onChoose={(communityId) => {
              change({ communityId, building: '', slotId: null });
            }}
          />
        </Field>
      )}
      <Field label={siteText.building}>
        <Tiles
          label={siteText.building}
          options={buildings.map((value) => ({ value, words: value }))}
          chosen={answers.building}
          onChoose={(building) => {
            change({ building });
          }}
        />
      </Field>
      <Field label={siteText.floor}>
        <Tiles
          label={siteText.floor}
          options={siteText.floors.map((value) => ({ value, words: value }))}
          chosen={answers.floor}
          onChoose={(floor) => {
            change({ floor });
          }}
        />
        <View className="below">
          <Line
            label={siteText.floor}
            value={answers.floor}
            placeholder={siteText.floorHint}
            type="text"
            most={MAX_NAME}
            onChange={(floor) => {
              change({ floor });
            }}
          />
        </View>
      </Field>
    </>
  );
};

/** What the code on the spot says. */
const Spot = ({ form: { answers, spot, change } }: { form: ReportForm }): ReactElement => {
  if (spot.data !== null) {
    return (
      <View className="for-home">
        <View className="for-home-words">
          <Text className="for-home-label">{`${siteText.spot} · ${spot.data.communityName}`}</Text>
          <Text className="for-home-name">{spot.data.name}</Text>
        </View>
      </View>
    );
  }
  if (spot.code === null || spot.loading) return <View className="waiting">{commonText.loading}</View>;
  return (
    <View className="for-home">
      <View className="for-home-words">
        <Text className="for-home-label">{siteText.spotFailed}</Text>
        <Text>{errorText[spot.code]}</Text>
      </View>
      {spot.code === 'SPOT_NOT_FOUND' ? (
        <Tap
          className="quiet"
          onPress={() => {
            change(withKind(answers, 'home'));
          }}
        >
          {siteText.byHand}
        </Tap>
      ) : (
        <Tap className="quiet" onPress={() => void spot.refresh()}>
          {commonText.retry}
        </Tap>
      )}
    </View>
  );
};

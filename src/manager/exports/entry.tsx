import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { ExportView } from '#domain/contract';
import { exportKindText, exportStateText, exportsText, joined, sayMoment } from '#domain/copy';
import type { ExportState } from '#domain/export';
import { useExport, useMadeExport } from '../../api/exports';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Exporting } from '../../ui/exporting';
import { aboutOf } from './about';

interface EntryProps {
  readonly one: ExportView;
  readonly now: number;
}

const tones: Readonly<Record<ExportState, BadgeTone>> = {
  making: 'amber',
  ready: 'calm',
  failed: 'danger',
  expired: 'soft',
};

/** A file is gone the moment its time is over, also where nobody has swept yet. */
const stateAt = ({ state, expiresAt }: ExportView, now: number): ExportState =>
  state === 'ready' && expiresAt !== null && expiresAt <= now ? 'expired' : state;

/** One export: what of, how far, until when, and the way to open it or have it made anew. */
export const ExportEntry = ({ one, now }: EntryProps): ReactElement => {
  const state = stateAt(one, now);
  const about = aboutOf(one.what);
  const facts = [exportsText.asked(sayMoment(one.at, now)), ...(one.rows > 0 ? [exportsText.rows(one.rows)] : [])];
  return (
    <View className="entry">
      <View className="entry-head">
        <Text className="entry-title">{exportKindText[one.what.kind]}</Text>
        <Badge tone={tones[state]} words={exportStateText[state]} />
      </View>
      {about.length === 0 ? null : <Text className="entry-note">{joined.spoken(...about)}</Text>}
      <Text className="entry-note">{joined.spoken(...facts)}</Text>
      {state === 'ready' && one.expiresAt !== null ? (
        <Text className="entry-note">{exportsText.until(sayMoment(one.expiresAt, now))}</Text>
      ) : null}
      {state === 'making' ? <Progress done={one.done} /> : null}
      {state === 'ready' ? <Open exportId={one.id} /> : null}
      {state === 'failed' || state === 'expired' ? <Again one={one} /> : null}
    </View>
  );
};

const Progress = ({ done }: { done: number }): ReactElement => {
  const percent = Math.floor(done * 100);
  return (
    <View aria-role="progressbar" aria-label={exportsText.making(percent)}>
      <Text className="entry-note">{exportsText.making(percent)}</Text>
      <View className="progress-track">
        <View className="progress-bar" style={`width:${percent}%`} />
      </View>
    </View>
  );
};

const Open = ({ exportId }: { exportId: string }): ReactElement => (
  <Exporting file={useMadeExport(exportId)} words={exportsText.open} note="" />
);

const Again = ({ one: { what } }: { one: ExportView }): ReactElement => (
  <Exporting file={useExport(what)} words={exportsText.again} note="" />
);

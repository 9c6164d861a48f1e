import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { registersText, rowProblemText } from '#domain/copy';
import { QuietAction } from '../../ui/primary-action';
import { Facts, Panel, Section } from '../../ui/section';
import type { Checked, Progress } from './use-import';

interface ResultProps {
  readonly progress: Progress;
  readonly checked: Checked | null;
}

/** As many at a time: a hundred errors at once would be too much for one touch. */
const PAGE = 10;
const ROWS = 3;

/** What a spreadsheet would do, or did: counts, progress, the first rows, and every row that cannot be taken. */
export const Result = ({ progress, checked }: ResultProps): ReactElement => (
  <>
    <Section title={title(progress)} note={progress.fileName}>
      <Counts progress={progress} />
      <Bar progress={progress} />
    </Section>
    {checked === null ? <View className="beside">{registersText.noDetails}</View> : <Details checked={checked} />}
  </>
);

const title = ({ state, applied }: Progress): string => {
  if (state === 'applied') return registersText.applied(applied);
  if (state === 'dropped') return registersText.dropped;
  return state === 'checked' ? registersText.thirdNote : registersText.leaveNote;
};

const Counts = ({ progress }: { progress: Progress }): ReactElement => (
  <View className="counts">
    {(['added', 'changed', 'same', 'refused'] as const).map((kind) => (
      <View className="count" key={kind}>
        <Text className="count-number">{progress[kind]}</Text>
        <Text className="count-words">{registersText.counts[kind]}</Text>
      </View>
    ))}
  </View>
);

const Bar = ({ progress: { state, applied, added, changed } }: { progress: Progress }): ReactElement | null => {
  if (state !== 'applying') return null;
  const all = Math.max(1, added + changed);
  return (
    <View
      className="progress-track"
      aria-role="progressbar"
      aria-label={registersText.applying(applied, added + changed)}
    >
      <View className="progress-bar" style={`width:${Math.round((applied / all) * 100)}%`} />
    </View>
  );
};

const Details = ({ checked }: { checked: Checked }): ReactElement => {
  const [shown, setShown] = useState(PAGE);
  const { errors, errorCount, preview } = checked;
  const left = errors.length - shown;
  return (
    <>
      {errorCount === 0 ? null : (
        <Section title={registersText.errors(errorCount)} note={registersText.errorsNote}>
          {errors.slice(0, shown).map(({ row, column, problem, value }) => (
            <View className="entry" key={`${row} ${column ?? ''} ${problem}`}>
              <Text className="entry-title">{registersText.errorAt(row, column)}</Text>
              <Text className="entry-wrong">{registersText.errorSays(value, rowProblemText[problem])}</Text>
            </View>
          ))}
          {left > 0 ? (
            <QuietAction
              words={registersText.moreErrors(Math.min(PAGE, left))}
              onPress={() => {
                setShown(shown + PAGE);
              }}
            />
          ) : null}
          {left <= 0 && errorCount > errors.length ? (
            <View className="beside">{registersText.onlyFirst(errors.length)}</View>
          ) : null}
        </Section>
      )}
      <Section title={registersText.preview}>
        {preview.slice(0, ROWS).map(({ row, cells }) => (
          <View className="preview" key={row}>
            <View className="preview-row">{registersText.row(row)}</View>
            <Panel>
              <Facts rows={Object.entries(cells)} />
            </Panel>
          </View>
        ))}
      </Section>
    </>
  );
};

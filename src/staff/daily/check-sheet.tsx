import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { checkResultText, dailyText, errorText } from '#domain/copy';
import { checkResults, type CheckResult } from '#domain/complaint';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Tiles } from '../../ui/tiles';
import { WordsSheet } from '../complaint/words-sheet';
import type { DailyRow } from './row';

interface CheckProps {
  readonly communityId: string;
  readonly day: string;
  readonly row: DailyRow;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

interface Finding {
  readonly result: CheckResult | null;
  readonly words: string;
}

const nothing: Finding = { result: null, words: '' };

/** 抽查: what a manager found who called, or went to look. */
export const CheckSheet = ({ communityId, day, row, onClose, onChanged }: CheckProps): ReactElement => {
  const { complaintId } = row;
  const about = `${day} ${complaintId}`;
  const { value, change, done } = useKept<Finding>(`check ${about}`, nothing);
  const { run, busy, code } = useIntent('complaint.check', about);
  const { result } = value;
  const submit = async (): Promise<void> => {
    if (result === null) return;
    const checked = await run({ communityId, day, complaintId, result, words: value.words.trim() });
    if (checked !== null) {
      done();
      say(dailyText.checkDone);
      onClose();
    }
    await onChanged();
  };
  return (
    <WordsSheet
      title={dailyText.checkTitle}
      note={row.number}
      hint={dailyText.checkHint}
      words={value.words}
      submit={dailyText.check}
      lacks={result === null ? dailyText.checkMissing : null}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onWords={(words) => {
        change({ words });
      }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <View className="sheet-part">
        <Tiles
          label={dailyText.checkTitle}
          options={checkResults.map((one) => ({ value: one, words: checkResultText[one] }))}
          chosen={result}
          onChoose={(chosen) => {
            change({ result: chosen });
          }}
        />
      </View>
    </WordsSheet>
  );
};

import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { checkResultText, dailyColumnText, dailyText } from '#domain/copy';
import { dailyColumns } from '#domain/complaint';
import { open } from '../../api/go';
import { SeverityTag } from '../../ui/complaint-card';
import { Facts } from '../../ui/section';
import { Tap } from '../../ui/tap';
import { cellsOf, type DailyRow } from './row';

interface LineProps {
  readonly row: DailyRow;
  readonly drawn: boolean;
  /** Null: this role does not look lines up. */
  readonly onCheck: (() => void) | null;
}

const Checked = ({ check }: { check: NonNullable<DailyRow['check']> }): ReactElement => (
  <View className={check.result === 'true' ? 'daily-check' : 'daily-check daily-check-amber'}>
    <View>{dailyText.checked(checkResultText[check.result], check.by)}</View>
    {check.words === '' ? null : <View>{check.words}</View>}
  </View>
);

/** One line of the report, its six columns one below the other. */
export const DailyLine = ({ row, drawn, onCheck }: LineProps): ReactElement => {
  const cells = cellsOf(row);
  return (
    <View className="candidate">
      <View className="card-tags">
        <Text className="candidate-name">{row.number}</Text>
        <SeverityTag severity={row.severity} />
        {drawn ? <Text className="tag tag-plain">{dailyText.drawn}</Text> : null}
      </View>
      <Facts rows={dailyColumns.map((column) => [dailyColumnText[column], cells[column]] as const)} />
      {row.check === null ? null : <Checked check={row.check} />}
      {drawn && row.check === null && onCheck === null ? (
        <View className="daily-check daily-check-amber">{dailyText.notChecked}</View>
      ) : null}
      <View className="candidate-actions">
        {drawn && row.check === null && onCheck !== null ? (
          <Tap className="pill" label={`${dailyText.check} ${row.number}`} onPress={onCheck}>
            {dailyText.check}
          </Tap>
        ) : null}
        <Tap
          className="pill pill-plain"
          label={`${dailyText.open} ${row.number}`}
          onPress={() => {
            open('/staff/complaint/index', { id: row.complaintId });
          }}
        >
          {dailyText.open}
        </Tap>
      </View>
    </View>
  );
};

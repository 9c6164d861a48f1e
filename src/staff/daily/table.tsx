import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { dailyColumnText, dailyText } from '#domain/copy';
import { dailyColumns } from '#domain/complaint';
import { cellsOf, type Daily } from './row';

/** The same as a sheet of paper, to be pushed sideways: exactly six columns, in the plan's order. */
export const DailyTable = ({ daily }: { daily: Daily }): ReactElement => (
  <View className="sheet-table" aria-role="table" aria-label={dailyText.title}>
    <View className="sheet-row sheet-head" aria-role="row">
      {dailyColumns.map((column) => (
        <View className={`sheet-cell sheet-${column}`} aria-role="columnheader" key={column}>
          {dailyColumnText[column]}
        </View>
      ))}
    </View>
    {daily.rows.map((row) => {
      const cells = cellsOf(row);
      return (
        <View className="sheet-row" aria-role="row" key={row.complaintId}>
          {dailyColumns.map((column) => (
            <View className={`sheet-cell sheet-${column}`} aria-role="cell" key={column}>
              {cells[column]}
            </View>
          ))}
        </View>
      );
    })}
  </View>
);

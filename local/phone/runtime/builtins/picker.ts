import type { PickerSheet } from '../shell/picker-sheet';
import type { Column, DateFields } from './picker-columns';
import { dateColumns, readColumns, timeColumns } from './picker-columns';
import type { BuiltIn, Host } from './host';

type Mode = 'selector' | 'multiSelector' | 'time' | 'date';

const labelsOf = (host: Host, list: unknown): string[] => {
  const key = host.text('range-key');
  return (Array.isArray(list) ? (list as unknown[]) : []).map((item) =>
    String(key === '' ? item : (item as Record<string, unknown>)[key]),
  );
};

const indexesOf = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : []);

const selectorColumns = (host: Host): Column[] => [
  { labels: labelsOf(host, host.raw('range')), index: host.number('value', 0) },
];

const multiColumns = (host: Host): Column[] => {
  const chosen = indexesOf(host.raw('value'));
  const columns = Array.isArray(host.raw('range')) ? (host.raw('range') as unknown[]) : [];
  return columns.map((column, at) => ({ labels: labelsOf(host, column), index: chosen[at] ?? 0 }));
};

const columnsFor = (host: Host, mode: Mode, value: string): Column[] => {
  if (mode === 'selector') return selectorColumns(host);
  if (mode === 'multiSelector') return multiColumns(host);
  if (mode === 'time') return timeColumns(value, host.text('start', '00:00'), host.text('end', '23:59'));
  return dateColumns(value, {
    start: host.text('start'),
    end: host.text('end'),
    fields: host.text('fields', 'day') as DateFields,
  });
};

const answer = (mode: Mode, columns: readonly Column[], indexes: readonly number[]): unknown => {
  if (mode === 'selector') return String(indexes[0] ?? 0); // WeChat answers with text here
  if (mode === 'multiSelector') return [...indexes];
  return readColumns(columns, indexes, mode === 'time' ? ':' : '-');
};

const openPicker = async (host: Host): Promise<void> => {
  const mode = host.text('mode', 'selector') as Mode;
  if (!['selector', 'multiSelector', 'time', 'date'].includes(mode)) {
    host.phone.failures.report(`<picker> mode="${mode}" is not supported by local/phone (README: supported tags)`);
    return;
  }
  let columns = columnsFor(host, mode, host.text('value'));
  const moved = (sheet: PickerSheet, column: number, index: number): void => {
    if (mode === 'multiSelector') host.trigger('columnchange', { column, value: index });
    // Days depend on the month, minutes on the hour; multiSelector's other columns on what the page sets now.
    const value =
      mode === 'time' || mode === 'date' ? readColumns(columns, sheet.indexes(), mode === 'time' ? ':' : '-') : '';
    setTimeout(() => {
      if (mode === 'selector') return;
      columns = columnsFor(host, mode, value);
      sheet.setColumns(mode === 'multiSelector' ? keepChosen(columns, sheet.indexes()) : columns);
    }, 0);
  };
  const indexes = await host.phone.shell.pick({ title: host.text('header-text', '请选择'), columns, moved });
  if (indexes) host.trigger('change', { value: answer(mode, columns, indexes) });
  else host.trigger('cancel');
};

const keepChosen = (columns: readonly Column[], indexes: readonly number[]): Column[] =>
  columns.map((column, at) => ({
    ...column,
    index: Math.min(indexes[at] ?? 0, Math.max(0, column.labels.length - 1)),
  }));

export const picker: BuiltIn = {
  tag: 'picker',
  attributes: ['mode', 'value', 'range', 'range-key', 'start', 'end', 'fields', 'disabled', 'header-text', 'name'],
  refused: ['custom-item', 'level', 'sub-mode'],
  create(host) {
    host.onTap(() => {
      if (!host.flag('disabled')) void openPicker(host);
    });
    host.phone.controls.fields.set(host.element, {
      name: () => host.text('name'),
      value: () => host.raw('value'),
      reset: () => undefined,
    });
    return undefined;
  },
};

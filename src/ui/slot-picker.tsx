import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import type { OpenSlotView } from '#domain/contract';
import { commonText, monthDay, sayPeriod, sayWeekday } from '#domain/copy';

interface SlotPickerProps {
  readonly slots: readonly OpenSlotView[];
  readonly chosen: string | null;
  readonly now: number;
  readonly onChoose: (slotId: string) => void;
}

/** Days first, then the periods of that day with the places left. */
export const SlotPicker = ({ slots, chosen, now, onChoose }: SlotPickerProps): ReactElement => {
  const days = [...new Set(slots.map((slot) => slot.date))];
  const [opened, setOpened] = useState<string | null>(null);
  const chosenDay = slots.find((slot) => slot.id === chosen)?.date;
  const day = opened ?? chosenDay ?? days[0];
  return (
    <View className="slots">
      <View className="days" aria-role="tablist" aria-label={commonText.days}>
        {days.map((date) => (
          <View
            key={date}
            className={date === day ? 'day day-on' : 'day'}
            aria-role="tab"
            aria-selected={date === day ? 'true' : 'false'}
            onClick={() => {
              setOpened(date);
            }}
          >
            <Text className="day-name">{sayWeekday(date, now)}</Text>
            <Text className="day-date">{monthDay(date)}</Text>
          </View>
        ))}
      </View>
      <View className="periods" aria-role="radiogroup" aria-label={commonText.periods}>
        {slots
          .filter((slot) => slot.date === day)
          .map((slot) => (
            <View
              key={slot.id}
              className={slot.id === chosen ? 'period period-on' : 'period'}
              hoverClass="pressed"
              aria-role="radio"
              aria-checked={slot.id === chosen ? 'true' : 'false'}
              onClick={() => {
                onChoose(slot.id);
              }}
            >
              <Text className="period-time">{sayPeriod(slot)}</Text>
              <Text className="period-left">{commonText.placesLeft(slot.left)}</Text>
            </View>
          ))}
      </View>
    </View>
  );
};

import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { nextBest } from '#domain/booking';
import type { OpenSlotView, SlotView } from '#domain/contract';
import { bookingText, commonText, monthDay, sayDayOf, sayPeriod, saySlot, sayWeekday } from '#domain/copy';
import { Tap } from './tap';

interface SlotPickerProps {
  readonly slots: readonly OpenSlotView[];
  readonly chosen: string | null;
  readonly now: number;
  readonly onChoose: (slotId: string) => void;
}

/**
 * A slot that has begun while one looked at it cannot be chosen any more. One that seemed over from the first is not:
 * then this phone's clock is wrong, and the cloud's word counts.
 */
const useAhead = (slots: readonly OpenSlotView[], now: number): readonly OpenSlotView[] => {
  const [since] = useState(now);
  return slots.filter(({ startsAt }) => startsAt > now || startsAt <= since);
};

/**
 * The name of a day in the words of every button and sentence, and below it the date. Where those words are the date
 * itself, the weekday stands above it.
 */
const dayWords = (date: string, now: number): { name: string; note: string } => {
  const name = sayDayOf(date, now);
  const note = monthDay(date);
  return { name: name.endsWith(note) ? sayWeekday(date, now) : name, note };
};

/** Days first, then the periods of that day with the places left. */
export const SlotPicker = ({ slots, chosen, now, onChoose }: SlotPickerProps): ReactElement => {
  const open = useAhead(slots, now);
  const days = [...new Set(open.map((slot) => slot.date))];
  const [opened, setOpened] = useState<string | null>(null);
  const wanted = opened ?? open.find((slot) => slot.id === chosen)?.date;
  const day = wanted !== undefined && days.includes(wanted) ? wanted : days[0];
  return (
    <View className="slots">
      <View className="days" aria-role="tablist" aria-label={commonText.days}>
        {days.map((date) => (
          <Day key={date} date={date} now={now} on={date === day} onOpen={setOpened} />
        ))}
      </View>
      <View className="periods" aria-role="radiogroup" aria-label={commonText.periods}>
        {open
          .filter((slot) => slot.date === day)
          .map((slot) => (
            <Period key={slot.id} slot={slot} now={now} on={slot.id === chosen} onChoose={onChoose} />
          ))}
      </View>
    </View>
  );
};

interface DayProps {
  readonly date: string;
  readonly now: number;
  readonly on: boolean;
  readonly onOpen: (date: string) => void;
}

const Day = ({ date, now, on, onOpen }: DayProps): ReactElement => {
  const { name, note } = dayWords(date, now);
  return (
    <View
      className={on ? 'day day-on' : 'day'}
      aria-role="tab"
      aria-selected={on ? 'true' : 'false'}
      aria-label={`${name} ${note}`}
      onClick={() => {
        onOpen(date);
      }}
    >
      <Text className="day-name">{name}</Text>
      <Text className="day-date">{note}</Text>
    </View>
  );
};

interface PeriodProps {
  readonly slot: OpenSlotView;
  readonly now: number;
  readonly on: boolean;
  readonly onChoose: (slotId: string) => void;
}

const Period = ({ slot, now, on, onChoose }: PeriodProps): ReactElement => (
  <View
    className={on ? 'period period-on' : 'period'}
    hoverClass="pressed"
    aria-role="radio"
    aria-checked={on ? 'true' : 'false'}
    aria-label={`${saySlot(slot, now)} ${commonText.placesLeft(slot.left)}`}
    onClick={() => {
      onChoose(slot.id);
    }}
  >
    <Text className="period-time">{sayPeriod(slot)}</Text>
    <Text className="period-left">{commonText.placesLeft(slot.left)}</Text>
  </View>
);

interface NextBestProps {
  readonly slots: readonly OpenSlotView[];
  /** The one that somebody else took meanwhile. */
  readonly wanted: SlotView;
  readonly now: number;
  readonly onChoose: (slotId: string) => void;
}

/** The wanted slot is gone: the nearest three, one tap each. */
export const NextBest = ({ slots, wanted, now, onChoose }: NextBestProps): ReactElement => {
  const near = nextBest(useAhead(slots, now), wanted);
  const when = saySlot(wanted, now);
  return (
    <View className="gone" aria-live="assertive">
      <View>{near.length === 0 ? bookingText.goneNone(when) : bookingText.gone(when)}</View>
      {near.map((slot) => (
        <Tap
          key={slot.id}
          className="gone-slot"
          onPress={() => {
            onChoose(slot.id);
          }}
        >
          <Text>{bookingText.instead(saySlot(slot, now))}</Text>
          <Text className="period-left">{commonText.placesLeft(slot.left)}</Text>
        </Tap>
      ))}
    </View>
  );
};

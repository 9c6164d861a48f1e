import Taro from '@tarojs/taro';

/** A visit as it is written into the phone's own calendar. */
export interface Visit {
  readonly title: string;
  readonly description: string;
  /** Where: the home's name. */
  readonly location: string;
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Reminded an hour before. */
const AHEAD = 3600;

const seconds = (ms: number): number => Math.floor(ms / 1000);

/** Writes a visit into the phone's calendar; false where the person does not want that. Asks WeChat straight from a tap. */
export const addVisitToCalendar = async ({ startsAt, endsAt, ...words }: Visit): Promise<boolean> => {
  try {
    const times = { startTime: seconds(startsAt), endTime: String(seconds(endsAt)) };
    await Taro.addPhoneCalendar({ ...words, ...times, alarm: true, alarmOffset: AHEAD });
    return true;
  } catch {
    return false;
  }
};

import { Canvas, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState, type ReactElement } from 'react';
import { useLook } from '../../ui/look';
import { optionOf } from './options';
import type { Picture } from './pictures';
import { openSheet, probes } from './sheet';

interface ChartCanvasProps {
  /** Unique on its page. */
  readonly id: string;
  readonly picture: Picture;
  /** The canvas cannot be drawn on: the table has to do. */
  readonly onLost: () => void;
}

/** How often the system turned light or dark since this was shown. */
const useTurns = (): number => {
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    const turned = (): void => {
      setTurns((now) => now + 1);
    };
    Taro.onThemeChange(turned);
    return () => {
      Taro.offThemeChange(turned);
    };
  }, []);
  return turns;
};

/** Milliseconds between two looks for a canvas that has not arrived on the page yet, and how often. */
const PAUSE = 60;
const TRIES = 20;

/** A picture of echarts in the page's colours and text size, drawn again when these change. */
export const ChartCanvas = ({ id, picture, onLost }: ChartCanvasProps): ReactElement => {
  const { scale, look } = useLook();
  const turns = useTurns();
  const drawn = JSON.stringify(picture);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let letGo: (() => void) | null = null;
    let gone = false;
    const draw = async (left: number): Promise<void> => {
      // The library is most of the manager's scripts: it is not run before there is something to draw.
      const [sheet, { drawOn }] = await Promise.all([openSheet(id), import('./echarts')]);
      if (gone) return;
      if (sheet !== null) {
        const { style, width, height } = sheet;
        letGo = drawOn(sheet, optionOf(JSON.parse(drawn) as Picture, { style, width, height }));
      } else if (left > 0) timer = setTimeout(() => void draw(left - 1), PAUSE);
      else onLost();
    };
    // What changed the look has to be on the page before its colours can be read.
    timer = setTimeout(() => void draw(TRIES), PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
      letGo?.();
    };
  }, [id, drawn, scale, look, turns, onLost]);
  return (
    <>
      <Canvas type="2d" id={id} className={`canvas canvas-${picture.kind}`} />
      <View id={`${id}-style`} className="probes" aria-hidden="true">
        {probes.map((probe) => (
          <View key={probe} className={`probe ${probe}`} />
        ))}
      </View>
    </>
  );
};

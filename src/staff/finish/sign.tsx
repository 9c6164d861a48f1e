import { Canvas, View } from '@tarojs/components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { finishText } from '#domain/copy';
import { Drawing } from '../../api/drawing';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { ink } from './ink';

interface TouchAt {
  readonly touches: readonly { readonly x: number; readonly y: number }[];
}

/** WeChat measures a canvas's touches from its own corner. Taro's types know only touches of the page. */
const pointOf = (event: unknown): { x: number; y: number } | null => {
  const [touch] = (event as TouchAt).touches;
  return touch === undefined ? null : { x: touch.x, y: touch.y };
};

interface SignProps {
  readonly onDone: (path: string) => void;
  readonly onBack: () => void;
}

const useDrawing = (): (() => Drawing | null) => {
  const drawing = useRef<Drawing | null>(null);
  const open = (): void => {
    void Drawing.open('#sign', ink).then((opened) => {
      drawing.current ??= opened;
    });
  };
  // The page is ready long before one comes to sign: the canvas is there one drawing later.
  useEffect(() => {
    const timer = setTimeout(open, 50);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return () => drawing.current;
};

/** 业主签字: the owner writes their name with a finger; clear and write again as often as one likes. */
export const Sign = ({ onDone, onBack }: SignProps): ReactElement => {
  const drawing = useDrawing();
  const [written, setWritten] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const use = async (): Promise<void> => {
    const path = (await drawing()?.picture()) ?? null;
    if (path === null) setProblem(finishText.signFailed);
    else onDone(path);
  };
  const clear = (): void => {
    drawing()?.clear();
    setWritten(false);
  };
  const footer = (
    <PrimaryAction
      words={finishText.signUse}
      busyWords={finishText.signUse}
      busy={false}
      disabled={!written}
      hint={written ? null : finishText.signEmpty}
      problem={problem}
      onPress={() => void use()}
      second={
        <View className="two-ways">
          <QuietAction words={finishText.signClear} onPress={clear} />
          <QuietAction words={finishText.signBack} onPress={onBack} />
        </View>
      }
    />
  );
  return (
    <Screen footer={footer}>
      <View className="sign-title">{finishText.signTitle}</View>
      <View className="sign-paper" aria-role="img" aria-label={finishText.signPlace}>
        <Canvas
          type="2d"
          id="sign"
          className="sign"
          disableScroll
          onTouchStart={(event) => {
            const at = pointOf(event);
            if (at !== null) drawing()?.begin(at);
          }}
          onTouchMove={(event) => {
            const at = pointOf(event);
            if (at !== null) drawing()?.go(at);
          }}
          onTouchEnd={() => {
            if (drawing()?.isEmpty === false) setWritten(true);
          }}
        />
      </View>
    </Screen>
  );
};

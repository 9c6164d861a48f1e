import { Image, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { staffText, ticketText } from '#domain/copy';

interface CompareProps {
  readonly before: string | null;
  readonly after: string | null;
  /** What stands where there is no picture: nobody took one, unless told otherwise. */
  readonly noBefore?: string;
  readonly noAfter?: string;
  /** What the two sides are, where they are not before and after. */
  readonly labels?: readonly [string, string];
  /** Gets both addresses that there are, and which one was touched. */
  readonly onOpen: (urls: readonly string[], current: number) => void;
}

interface SideProps {
  readonly label: string;
  readonly url: string | null;
  readonly none: string;
  readonly onOpen: (url: string) => void;
}

const Side = ({ label, url, none, onOpen }: SideProps): ReactElement => (
  <View className="compare-side">
    {url === null ? (
      <View className="photo photo-hidden">{none}</View>
    ) : (
      <Image
        className="photo"
        src={url}
        mode="aspectFill"
        aria-label={label}
        onClick={() => {
          onOpen(url);
        }}
      />
    )}
    <View className="compare-label">{label}</View>
  </View>
);

/** Before and after side by side: the same corner should be in both. */
export const Compare = (props: CompareProps): ReactElement => {
  const { before, after, noBefore = staffText.noBefore, noAfter = staffText.noAfter, onOpen } = props;
  const [first, second] = props.labels ?? [ticketText.before, ticketText.after];
  const urls = [before, after].flatMap((url) => (url === null ? [] : [url]));
  const openOne = (url: string): void => {
    onOpen(urls, urls.indexOf(url));
  };
  return (
    <View className="compare">
      <Side label={first} url={before} none={noBefore} onOpen={openOne} />
      <Side label={second} url={after} none={noAfter} onOpen={openOne} />
    </View>
  );
};

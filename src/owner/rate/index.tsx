import type { ReactElement } from 'react';
import { Screen } from '../../ui/screen';

export default function Page(): ReactElement {
  return <Screen />;
}

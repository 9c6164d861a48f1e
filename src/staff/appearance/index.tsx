import type { ReactElement } from 'react';
import { setAppearance, useAppearance } from '../../api/appearance';
import { AppearanceSettings } from '../../ui/appearance-settings';
import { Screen } from '../../ui/screen';

/** 字号和外观. */
export default function AppearancePage(): ReactElement {
  const { size, look } = useAppearance();
  return (
    <Screen>
      <AppearanceSettings
        size={size}
        look={look}
        onSize={(chosen) => {
          setAppearance({ size: chosen });
        }}
        onLook={(chosen) => {
          setAppearance({ look: chosen });
        }}
      />
    </Screen>
  );
}

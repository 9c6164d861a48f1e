import type { CodeSpace } from 'glass-easel-miniprogram-adapter';
import type { ComponentConfig } from '../../transform/build-format';

interface Definition {
  behaviors?: unknown[];
  options?: { addGlobalClass?: boolean; styleIsolation?: string; [key: string]: unknown };
  [key: string]: unknown;
}

/** wx:// behaviours of the platform, as far as they mean something here. */
export interface PlatformBehaviors {
  readonly [name: string]: unknown;
}

export const platformBehaviors = (space: CodeSpace): PlatformBehaviors => {
  const field = space
    .behavior()
    .definition({
      properties: { name: { type: String, value: '' }, value: { type: null as never } },
      lifetimes: {
        attached(this: { _$: { $$: Element | null } }) {
          this._$.$$?.setAttribute('wx-form-field', '');
        },
      },
    })
    .register();
  return { 'wx://form-field': field };
};

/** Without an effect here, and why. */
const silentBehaviors = new Set([
  'wx://form-field-group', // fields are found in the document, however deep
  'wx://form-field-button', // buttons find their form in the document
  'wx://component-export', // the engine exports through the `export` method anyway
]);

/** Makes a definition one the engine takes: platform behaviours by name become objects or go. */
export const prepareDefinition = (
  given: unknown,
  platform: PlatformBehaviors,
  complain: (message: string) => void,
): Definition => {
  const definition = { ...(given as Definition) };
  if (!definition.behaviors) return definition;
  definition.behaviors = definition.behaviors.flatMap((behavior) => {
    if (typeof behavior !== 'string') return [behavior];
    if (platform[behavior] !== undefined) return [platform[behavior]];
    if (!silentBehaviors.has(behavior)) complain(`behavior ${behavior} is not supported by local/phone`);
    return [];
  });
  return definition;
};

/** Style isolation may stand in the JSON or in the definition's options; the engine reads only the former. */
export const isolationOf = (
  config: ComponentConfig,
  definition: Definition,
): Pick<ComponentConfig, 'styleIsolation'> => {
  const { styleIsolation, addGlobalClass } = definition.options ?? {};
  const chosen = config.styleIsolation ?? styleIsolation;
  if (chosen !== undefined) return { styleIsolation: chosen };
  return addGlobalClass === true && config.component === true ? { styleIsolation: 'apply-shared' } : {};
};

import type { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { glassEasel } from '../engine/glass';
import type { Caller, GlassComponent } from '../engine/glass';
import type { Phone } from '../phone';
import { ariaAttributes, commonAttributes, reflectAria, reflectHidden } from './common';
import type { Behaviour, BuiltIn, Host, TriggerOptions } from './host';
import { unset } from './host';

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

class ComponentHost implements Host {
  constructor(
    readonly tag: string,
    readonly component: GlassComponent,
    readonly phone: Phone,
  ) {}

  get element(): HTMLElement {
    return this.component.$$ as unknown as HTMLElement;
  }

  raw(name: string): unknown {
    return (this.component.data as Record<string, unknown>)[camel(name)];
  }

  text(name: string, fallback = ''): string {
    const value = this.raw(name);
    return unset(value) ? fallback : String(value);
  }

  number(name: string, fallback: number): number {
    const value = this.raw(name);
    const number = typeof value === 'string' ? Number.parseFloat(value) : Number(value);
    return unset(value) || Number.isNaN(number) ? fallback : number;
  }

  flag(name: string): boolean {
    return Boolean(this.raw(name));
  }

  trigger(type: string, detail: unknown = {}, options: TriggerOptions = {}): void {
    const { onReturn, ...rest } = options;
    this.component.triggerEvent(type, detail, {
      ...rest,
      ...(onReturn && {
        handleListenerReturn: (value: unknown) => {
          onReturn(value);
        },
      }),
    });
  }

  onTap(run: () => void): void {
    this.component.addListener('tap', run);
  }
}

const behaviours = new WeakMap<GlassComponent, { host: Host; behaviour: Behaviour }>();

const refuse = (phone: Phone, builtIn: BuiltIn, [name, value]: readonly [string, unknown]): void => {
  if (unset(value) || value === false) return;
  phone.failures.report(
    `<${builtIn.tag}> ${name}="${String(value)}" is not supported by local/phone (README: supported tags)`,
  );
};

const changed = (component: GlassComponent, name: string): void => {
  const known = behaviours.get(component);
  // Data may still arrive for a node that has just been taken off the page; its element is gone by then.
  if (!known || component.$$ === null) return;
  if (ariaAttributes.has(name)) reflectAria(known.host, name);
  if (name === 'hidden') reflectHidden(known.host);
  if (name === 'animation') known.host.phone.animate(known.host.element, known.host.raw('animation'));
  known.behaviour.update?.(new Set([name]));
};

const observersOf = (
  phone: Phone,
  builtIn: BuiltIn,
  honoured: readonly string[],
): Record<string, (this: Caller, value: unknown) => void> => {
  const observers: Record<string, (this: Caller, value: unknown) => void> = {};
  for (const name of honoured)
    observers[camel(name)] = function () {
      changed(this._$, name);
    };
  for (const name of builtIn.refused ?? [])
    observers[camel(name)] = (value) => {
      refuse(phone, builtIn, [name, value]);
    };
  return observers;
};

/** Registers one built-in with the engine and returns what its tag name stands for. */
export const defineBuiltIn = (
  env: MiniProgramEnv,
  phone: Phone,
  builtIn: BuiltIn,
): glassEasel.GeneralComponentDefinition => {
  const honoured = [...commonAttributes, ...(builtIn.attributes ?? [])];
  const names = [...honoured, ...Object.keys(builtIn.ignored ?? {}), ...(builtIn.refused ?? [])];
  const create = function (this: Caller): void {
    if (this._$.$$ === null) return; // made inside a page that is being closed: it will never be seen
    const host = new ComponentHost(builtIn.tag, this._$, phone);
    behaviours.set(this._$, { host, behaviour: builtIn.create?.(host) ?? {} });
  };
  const definition = {
    properties: Object.fromEntries(names.map((name) => [camel(name), null])),
    externalClasses: [...(builtIn.externalClasses ?? [])],
    observers: observersOf(phone, builtIn, honoured),
    lifetimes: {
      created: create,
      attached(this: Caller) {
        behaviours.get(this._$)?.behaviour.attached?.();
      },
      detached(this: Caller) {
        behaviours.get(this._$)?.behaviour.detached?.();
      },
    },
  };
  const type = env.getGlobalCodeSpace().component(builtIn.tag).definition(definition).register() as unknown as {
    _$: glassEasel.GeneralComponentDefinition;
  };
  return type._$;
};

/** Warnings of the engine about attributes nobody declared: on a built-in that is a loud failure. */
export const listenForUnknownAttributes = (phone: Phone, builtIns: ReadonlySet<string>): void => {
  glassEasel.addGlobalWarningListener((message, _component, element) => {
    const tag = element && glassEasel.Component.isComponent(element) ? element.is : '';
    const attribute = /^"(.+)" is not a valid property$/.exec(message)?.[1];
    if (attribute === undefined)
      console.info(`[local/phone] ${message}`); // WeChat's console only warns of these too
    else if (builtIns.has(tag)) phone.failures.report(`<${tag}> has no attribute "${attribute}"`);
    return false; // a component of the app: WeChat ignores what it does not declare
  });
};

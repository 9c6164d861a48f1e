import type { BuiltIn, Host } from './host';
import { asComponent, glassElementOf } from '../engine/glass';
import type { Field } from './registry';

/** Components of the app that declare behavior wx://form-field bring name and value as properties. */
const componentField = (element: Element): Field | undefined => {
  const glass = glassElementOf(element);
  const component = glass && glass.$$ === (element as unknown) ? asComponent(glass) : undefined;
  if (!component || element.getAttribute('wx-form-field') === null) return undefined;
  const data = component.data as Record<string, unknown>;
  return {
    name: () => (typeof data['name'] === 'string' ? data['name'] : ''),
    value: () => data['value'],
    reset: () => undefined,
  };
};

const fieldsOf = (host: Host): Field[] =>
  [...host.element.querySelectorAll('*')].flatMap(
    (element) => host.phone.controls.fields.get(element) ?? componentField(element) ?? [],
  );

const collect = (host: Host): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(host)
      .filter((field) => field.name() !== '')
      .map((field) => [field.name(), field.value()]),
  );

export const form: BuiltIn = {
  tag: 'form',
  ignored: { 'report-submit': 'form ids no longer exist', 'report-submit-timeout': 'see report-submit' },
  create(host) {
    host.phone.controls.forms.set(host.element, {
      submit: (source) => {
        host.trigger('submit', {
          value: collect(host),
          formId: '',
          target: { id: source.component.id, dataset: source.component.dataset },
        });
      },
      reset() {
        for (const field of fieldsOf(host)) field.reset();
        host.trigger('reset');
      },
    });
    return undefined;
  },
};

const controlSelector = 'wx-button, wx-checkbox, wx-radio, wx-switch, wx-input, wx-textarea';

export const label: BuiltIn = {
  tag: 'label',
  attributes: ['for'],
  create(host) {
    host.component.addListener('tap', (event) => {
      const tapped = glassElementOf((event.getOriginalEvent() as Event | undefined)?.target ?? null);
      const inside = (tapped?.$$ as unknown as Element | undefined)?.closest(controlSelector);
      const target = labelled(host);
      if (target && inside !== target) host.phone.controls.activate.get(target)?.();
    });
    return undefined;
  },
};

const labelled = (host: Host): Element | undefined => {
  const id = host.text('for');
  if (id === '') return host.element.querySelector(controlSelector) ?? undefined;
  const page = host.element.closest('page');
  return page?.querySelector(`[id="${CSS.escape(id)}"]`) ?? undefined;
};

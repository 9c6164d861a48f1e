import type { Behaviour, BuiltIn, Host } from './host';

/** A box that is on or off: switch, checkbox, radio share their manner of being set and asked. */
const mark = (host: Host): HTMLElement => {
  const inner = document.createElement('span');
  inner.className = 'wx-choice-mark';
  host.element.prepend(inner);
  return inner;
};

const show = (host: Host, checked: boolean): void => {
  host.element.toggleAttribute('checked', checked);
  host.element.setAttribute('aria-checked', String(checked));
};

const isChecked = (host: Host): boolean => host.element.hasAttribute('checked');

const updateLook = (host: Host, changed: ReadonlySet<string>): void => {
  if (changed.has('checked')) show(host, host.flag('checked'));
  host.element.toggleAttribute('wx-disabled', host.flag('disabled'));
  host.element.style.setProperty('--choice-color', host.text('color', ''));
};

const createChoice = (host: Host, role: string, activate: () => void): Behaviour => {
  const { element, phone } = host;
  element.setAttribute('role', role);
  element.tabIndex = 0;
  show(host, false);
  mark(host);
  const run = (): void => {
    if (!host.flag('disabled')) activate();
  };
  host.onTap(run);
  phone.controls.activate.set(element, run);
  return {
    update: (changed) => {
      updateLook(host, changed);
    },
  };
};

export const toggle: BuiltIn = {
  tag: 'switch',
  attributes: ['checked', 'disabled', 'type', 'color', 'name'],
  create(host) {
    host.phone.controls.fields.set(host.element, {
      name: () => host.text('name'),
      value: () => isChecked(host),
      reset: () => {
        show(host, false);
      },
    });
    const behaviour = createChoice(host, 'switch', () => {
      show(host, !isChecked(host));
      host.trigger('change', { value: isChecked(host) });
    });
    return {
      update(changed) {
        behaviour.update?.(changed);
        host.element.setAttribute('type', host.text('type', 'switch'));
      },
    };
  },
};

const member = (tag: 'checkbox' | 'radio', toggleOff: boolean): BuiltIn => ({
  tag,
  attributes: ['value', 'checked', 'disabled', 'color', 'name'],
  ignored: {
    backgroundColor: 'drawn in its own colours',
    borderColor: 'see backgroundColor',
    activeBackgroundColor: 'see backgroundColor',
    activeBorderColor: 'see backgroundColor',
    iconColor: 'see backgroundColor',
  },
  create(host) {
    const { element, phone } = host;
    phone.controls.choices.set(element, {
      value: () => host.text('value'),
      checked: () => isChecked(host),
      set: (checked) => {
        show(host, checked);
      },
    });
    return createChoice(host, tag, () => {
      const next = toggleOff ? !isChecked(host) : true;
      if (next === isChecked(host)) return;
      const group = element.closest(`wx-${tag}-group`);
      if (group && tag === 'radio')
        for (const other of group.querySelectorAll('wx-radio')) phone.controls.choices.get(other)?.set(false);
      show(host, next);
      if (group) phone.controls.groups.get(group)?.changed();
    });
  },
});

export const checkbox = member('checkbox', true);
export const radio = member('radio', false);

const group = (tag: 'checkbox' | 'radio', read: (values: string[]) => unknown): BuiltIn => ({
  tag: `${tag}-group`,
  attributes: ['name'],
  create(host) {
    const { element, phone } = host;
    const choices = () =>
      [...element.querySelectorAll(`wx-${tag}`)].flatMap((item) => phone.controls.choices.get(item) ?? []);
    const value = (): unknown =>
      read(
        choices()
          .filter((choice) => choice.checked())
          .map((choice) => choice.value()),
      );
    element.setAttribute('role', tag === 'radio' ? 'radiogroup' : 'group');
    phone.controls.groups.set(element, {
      changed: () => {
        host.trigger('change', { value: value() });
      },
    });
    phone.controls.fields.set(element, {
      name: () => host.text('name'),
      value,
      reset: () => {
        for (const choice of choices()) choice.set(false);
      },
    });
    return undefined;
  },
});

export const checkboxGroup = group('checkbox', (values) => values);
export const radioGroup = group('radio', (values) => values[0] ?? '');

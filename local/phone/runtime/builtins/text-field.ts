import type { BuiltIn, Host } from './host';
import { unset } from './host';
import { innerElement } from './common';
import { addPlaceholder, showPlaceholder } from './placeholder';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const inputModes: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text', tel: 'tel' };
const knownTypes = ['text', 'number', 'idcard', 'digit', 'safe-password', 'nickname'];

const sharedAttributes = [
  'value',
  'placeholder',
  'placeholder-style',
  'disabled',
  'maxlength',
  'focus',
  'auto-focus',
  'confirm-type',
  'confirm-hold',
  'cursor',
  'selection-start',
  'selection-end',
  'name',
];

const keyboard = 'there is no on-screen keyboard that could cover the page';
const sharedIgnored = {
  'cursor-spacing': keyboard,
  'adjust-position': keyboard,
  'hold-keyboard': keyboard,
  'always-embed': 'fields are always embedded here',
  'cursor-color': 'drawn by the browser',
  'adjust-keyboard-to': keyboard,
};

const detailOf = (inner: TextControl): { value: string; cursor: number } => ({
  value: inner.value,
  cursor: inner.selectionStart ?? inner.value.length,
});

const setValue = (host: Host, inner: TextControl, value: string): void => {
  if (inner.value !== value) inner.value = value;
  host.element.toggleAttribute('data-filled', inner.value !== '');
};

const speak = (host: Host, inner: TextControl): void => {
  addPlaceholder(host);
  inner.addEventListener('input', () => {
    host.element.toggleAttribute('data-filled', inner.value !== '');
    host.trigger(
      'input',
      { ...detailOf(inner), keyCode: 0 },
      {
        onReturn: (text) => {
          if (typeof text === 'string') setValue(host, inner, text);
        },
      },
    );
  });
  inner.addEventListener('focus', () => {
    host.trigger('focus', { value: inner.value, height: 0 });
  });
  inner.addEventListener('blur', () => {
    host.trigger('blur', { ...detailOf(inner), encryptedValue: '', encryptError: '' });
    host.trigger('change', { value: inner.value }); // heard by forms of components that ask for it
  });
};

const placeCursor = (host: Host, inner: TextControl): void => {
  const start = host.number('selection-start', -1);
  const end = host.number('selection-end', -1);
  const cursor = host.number('cursor', -1);
  if (start >= 0 && end >= 0) inner.setSelectionRange(start, end);
  else if (cursor >= 0) inner.setSelectionRange(cursor, cursor);
};

const updateFocus = (host: Host, inner: TextControl): void => {
  if (host.flag('focus')) {
    setTimeout(() => {
      inner.focus();
      placeCursor(host, inner);
    }, 0);
  } else if (document.activeElement === inner) inner.blur();
};

const updateShared = (host: Host, inner: TextControl, changed: ReadonlySet<string>): void => {
  if (changed.has('value')) setValue(host, inner, unset(host.raw('value')) ? '' : String(host.raw('value')));
  inner.placeholder = host.text('placeholder');
  showPlaceholder(host);
  inner.disabled = host.flag('disabled');
  const limit = host.number('maxlength', 140);
  if (limit >= 0) inner.maxLength = limit;
  else inner.removeAttribute('maxlength');
  inner.enterKeyHint = host.text('confirm-type', 'done');
  if (changed.has('focus')) updateFocus(host, inner);
};

const asField = (host: Host, inner: TextControl): void => {
  host.phone.controls.fields.set(host.element, {
    name: () => host.text('name'),
    value: () => inner.value,
    reset: () => {
      setValue(host, inner, '');
    },
  });
  host.phone.controls.activate.set(host.element, () => {
    inner.focus();
  });
};

const focusAtStart = (host: Host, inner: TextControl): void => {
  if (host.flag('auto-focus') || host.flag('focus'))
    setTimeout(() => {
      inner.focus();
    }, 0);
};

export const input: BuiltIn = {
  tag: 'input',
  attributes: [...sharedAttributes, 'type', 'password'],
  externalClasses: ['placeholder-class'],
  ignored: {
    ...sharedIgnored,
    'safe-password-cert-path': 'safe-password is an ordinary password here',
    'safe-password-length': 'see safe-password-cert-path',
    'safe-password-time-stamp': 'see safe-password-cert-path',
    'safe-password-nonce': 'see safe-password-cert-path',
    'safe-password-salt': 'see safe-password-cert-path',
    'safe-password-custom-hash': 'see safe-password-cert-path',
    'random-number': 'see safe-password-cert-path',
    'auto-fill': "WeChat offers the person's own data over its keyboard, and there is none here",
    controlled: 'a value set again is shown again',
  },
  create(host) {
    const inner = innerElement(host, 'input');
    inner.autocomplete = 'off';
    speak(host, inner);
    asField(host, inner);
    inner.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      host.trigger('confirm', { value: inner.value });
      if (!host.flag('confirm-hold')) inner.blur();
    });
    return {
      attached: () => {
        focusAtStart(host, inner);
      },
      update(changed) {
        updateShared(host, inner, changed);
        const type = host.text('type', 'text');
        if (!knownTypes.includes(type)) host.phone.failures.report(`<input> type="${type}" does not exist`);
        inner.type = host.flag('password') || type === 'safe-password' ? 'password' : 'text';
        inner.inputMode = inputModes[type] ?? 'text';
      },
    };
  },
};

const grow = (host: Host, inner: HTMLTextAreaElement, lines: { count: number }): void => {
  if (!host.flag('auto-height')) return;
  inner.style.height = 'auto';
  const height = inner.scrollHeight;
  inner.style.height = `${height}px`;
  host.element.style.height = 'auto';
  const lineHeight = Number.parseFloat(getComputedStyle(inner).lineHeight) || 20;
  const count = Math.max(1, Math.round(height / lineHeight));
  if (count === lines.count) return;
  lines.count = count;
  host.trigger('linechange', { height, lineCount: count, heightRpx: (height * 750) / window.innerWidth });
};

export const textarea: BuiltIn = {
  tag: 'textarea',
  attributes: [...sharedAttributes, 'auto-height'],
  externalClasses: ['placeholder-class'],
  ignored: {
    ...sharedIgnored,
    fixed: 'fields are always in the page here',
    'show-confirm-bar': keyboard,
    'disable-default-padding': 'there is no default padding here',
  },
  create(host) {
    const inner = innerElement(host, 'textarea');
    inner.rows = 1;
    const lines = { count: 0 };
    speak(host, inner);
    asField(host, inner);
    inner.addEventListener('input', () => {
      grow(host, inner, lines);
    });
    inner.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || host.text('confirm-type', 'return') === 'return') return;
      event.preventDefault();
      host.trigger('confirm', { value: inner.value });
    });
    return {
      attached() {
        focusAtStart(host, inner);
        requestAnimationFrame(() => {
          grow(host, inner, lines);
        });
      },
      update(changed) {
        updateShared(host, inner, changed);
        host.element.toggleAttribute('auto-height', host.flag('auto-height'));
        grow(host, inner, lines);
      },
    };
  },
};

import { el } from '../runtime/shell/dom';
import type { WorkbenchBoot } from './boot';
import { card } from './controls';

/** Who holds the phone: the people given, or any openid. */
export const peopleCard = (boot: WorkbenchBoot, current: string, choose: (openId: string) => void): HTMLElement =>
  card('谁在用这部手机', [boot.people.length > 0 ? personList(boot, current, choose) : openIdBox(current, choose)]);

const personList = (boot: WorkbenchBoot, current: string, choose: (openId: string) => void): HTMLElement => {
  const list = el('div', { className: 'people', role: 'radiogroup', label: '切换人物' });
  const buttons = boot.people.map((person) => {
    const texts = [
      el('strong', { text: person.label }),
      ...(person.note === undefined ? [] : [el('span', { text: person.note })]),
    ];
    const avatar = el('i', { text: person.label.slice(0, 1) });
    const button = el(
      'button',
      {
        className: 'person',
        role: 'radio',
        onClick: () => {
          mark(person.openId);
          choose(person.openId);
        },
      },
      [avatar, el('span', { className: 'person-text' }, texts)],
    );
    return { openId: person.openId, button };
  });
  const mark = (openId: string): void => {
    for (const item of buttons) item.button.setAttribute('aria-checked', String(item.openId === openId));
  };
  mark(current);
  list.append(...buttons.map((item) => item.button));
  return list;
};

const openIdBox = (current: string, choose: (openId: string) => void): HTMLElement => {
  const input = el('input', { className: 'text-box', label: 'openid' });
  input.value = current;
  const form = el('form', { className: 'openid' }, [input, el('button', { className: 'action', text: '切换' })]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value.trim() !== '') choose(input.value.trim());
  });
  return form;
};

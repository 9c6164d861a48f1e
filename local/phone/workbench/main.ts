import { el } from '../runtime/shell/dom';
import { readBoot } from './boot';
import type { Choices } from './choices';
import { loadChoices, saveChoices } from './choices';
import type { CloudState } from './cloud-state';
import { advanceClock, fetchState, startOver } from './cloud-state';
import { actionButton, card, segment } from './controls';
import type { FeedName } from './feed';
import { drawFeed, feedCounts, feedNames } from './feed';
import { ahead, fullTime } from './format';
import { networkField } from './network-field';
import { peopleCard } from './people';
import { PhoneFrame } from './phone-frame';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const boot = readBoot();
let choices = loadChoices(boot);
const phone = new PhoneFrame(choices);

const choose = (change: Partial<Choices>): void => {
  choices = { ...choices, ...change };
  saveChoices(choices);
  phone.change(choices);
};

const phoneCard = (): HTMLElement =>
  card('手机', [
    segment({
      label: '屏宽',
      options: [320, 375, 414].map((width) => ({ value: width as Choices['width'], label: String(width) })),
      value: choices.width,
      choose: (width) => {
        choose({ width });
      },
    }),
    segment({
      label: '外观',
      options: [
        { value: 'light' as const, label: '浅色' },
        { value: 'dark' as const, label: '深色' },
      ],
      value: choices.theme,
      choose: (theme) => {
        choose({ theme });
      },
    }),
    segment({
      label: '字号',
      options: [
        { value: 1 as const, label: '标准' },
        { value: 1.4 as const, label: '关怀 ×1.4' },
      ],
      value: choices.scale,
      choose: (scale) => {
        choose({ scale });
      },
    }),
    networkField(phone),
  ]);

const clockNow = el('div', { className: 'clock-now' });
const clockAhead = el('div', { className: 'clock-ahead' });

const clockCard = (): HTMLElement =>
  card('时间', [
    clockNow,
    clockAhead,
    el('div', { className: 'actions' }, [
      actionButton('+10 分钟', () => advanceClock(10 * MINUTE)),
      actionButton('+1 天', () => advanceClock(DAY)),
    ]),
  ]);

const resetCard = (): HTMLElement => {
  const dialog = el('dialog', { className: 'ask' }, [
    el('p', { text: '清空所有数据并从头开始？工单、照片、消息都会删除。' }),
  ]);
  const confirm = actionButton('清空并重新开始', async () => {
    await startOver();
    dialog.close();
    phone.reload();
  });
  const cancel = el('button', {
    className: 'action action-plain',
    text: '取消',
    onClick: () => {
      dialog.close();
    },
  });
  dialog.append(el('div', { className: 'actions' }, [cancel, confirm]));
  const open = el('button', {
    className: 'action action-plain',
    text: '重新开始…',
    onClick: () => {
      dialog.showModal();
    },
  });
  return card('数据', [el('p', { className: 'hint', text: '数据存在这台电脑上，重启后还在。' }), open, dialog]);
};

let state: CloudState | undefined;
let feed: FeedName = '云端调用';
const feedBody = el('div', { className: 'feed-body' });
const feedTabs = feedNames.map((name) => ({
  name,
  button: el('button', {
    role: 'tab',
    onClick: () => {
      feed = name;
      drawState();
    },
  }),
}));

const drawState = (): void => {
  const counts = state ? feedCounts(state) : undefined;
  for (const { name, button } of feedTabs) {
    button.setAttribute('aria-selected', String(name === feed));
    button.textContent = counts && counts[name] > 0 ? `${name} ${counts[name]}` : name;
  }
  if (!state) return;
  clockAhead.textContent = ahead(state.offset);
  feedBody.replaceChildren(drawFeed(feed, state, boot));
};

const tickClock = (): void => {
  if (state) clockNow.textContent = fullTime(Date.now() + state.offset);
};

const refresh = async (): Promise<void> => {
  try {
    state = await fetchState();
    drawState();
    tickClock();
  } catch (error) {
    feedBody.replaceChildren(
      el('p', { className: 'empty', text: error instanceof Error ? error.message : String(error) }),
    );
  }
};

/** Changes come in bursts; one look at the state serves them all. */
const follow = (): void => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void refresh();
    }, 150);
  };
  const source = new EventSource('/phone-events');
  for (const name of ['change', 'clock', 'open']) source.addEventListener(name, soon);
  setInterval(tickClock, 1000);
};

const openIdChosen = (openId: string): void => {
  choose({ openId });
};
const header = el('header', {}, [
  el('h1', { text: boot.title === '' ? '本地微信' : boot.title }),
  el('span', { text: '本地微信 · 工作台' }),
]);
document.title = `${boot.title === '' ? '本地微信' : boot.title} · 工作台`;
document.body.append(
  header,
  el('main', {}, [
    peopleCard(boot, choices.openId, openIdChosen),
    phone.element,
    el('div', { className: 'desk' }, [
      el('div', { className: 'desk-row' }, [
        phoneCard(),
        el('div', { className: 'desk-column' }, [clockCard(), resetCard()]),
      ]),
      el('section', { className: 'feed' }, [
        el(
          'div',
          { className: 'feed-tabs', role: 'tablist' },
          feedTabs.map((tab) => tab.button),
        ),
        feedBody,
      ]),
    ]),
  ]),
);
drawState();
void refresh();
follow();

import { Assembly } from './assembly';
import { MousePointer } from './engine/mouse-pointer';
import { TouchInput } from './engine/touch-input';
import { Failures, messageOf } from './failures';
import { listenToServer } from './live';
import { FileStore } from './media/file-store';
import type { Settings } from './settings';
import { fetchBuild, readBoot, readSettings } from './settings';
import { exposeTestHooks } from './test-hooks';
import type { WxContext } from './wx/context';

const MOST_WORDS = 24;

/** What a person would call the thing they touched. */
const wordsOf = (element: Element): string => {
  const named = element.closest('[aria-label]:not([aria-label=""]), [role], button') ?? element;
  const words = named.getAttribute('aria-label') ?? named.textContent;
  return words.trim().slice(0, MOST_WORDS);
};

const listenToFingers = ({ phone, gesture }: WxContext): void => {
  const input = new TouchInput(phone.shell.pages, phone.hover, {
    tap: (run, element) => {
      phone.meter.startInteraction(wordsOf(element));
      gesture.active = true;
      try {
        run();
      } finally {
        gesture.active = false;
      }
    },
    origin: () => {
      const view = phone.pages.current?.view;
      const rect = view?.getBoundingClientRect();
      return { left: rect?.left ?? 0, top: rect?.top ?? 0, scrollTop: view?.scrollTop ?? 0 };
    },
  });
  new MousePointer(phone.shell.pages, input).listen();
};

/** Each key, and each touch of what WeChat draws around the pages, begins an interaction of its own. */
const meterTheRest = ({ phone }: WxContext): void => {
  document.addEventListener(
    'input',
    () => {
      phone.meter.startInteraction('input');
    },
    { capture: true },
  );
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && !phone.shell.pages.contains(target))
        phone.meter.startInteraction(wordsOf(target));
    },
    { capture: true },
  );
};

const start = async (settings: Settings, failures: Failures): Promise<void> => {
  const [build, files] = await Promise.all([fetchBuild(), FileStore.open(settings.openId)]);
  const { context, bars, runner, loader } = new Assembly({ settings, failures, boot: readBoot(), build, files });
  context.phone.shell.mount(bars.navBar.element, bars.tabBar.element);
  listenToFingers(context);
  meterTheRest(context);
  for (const failure of build.failures) failures.report(failure);
  exposeTestHooks(context, (url) => {
    runner.enter(url);
  });
  listenToServer(context);
  runner.launch(loader);
};

const settings = readSettings(location.search);
const failures = new Failures();
document.documentElement.dataset['wxTheme'] = settings.theme;
document.documentElement.style.setProperty('--wx-safe-bottom', `${settings.safeBottom}px`);
start(settings, failures).catch((error: unknown) => {
  failures.report(messageOf(error), error);
});

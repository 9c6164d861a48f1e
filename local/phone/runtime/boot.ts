import { ControlRegistry } from './builtins/registry';
import { builtIns } from './builtins';
import { VirtualClock } from './clock';
import { AppEngine } from './engine/app-engine';
import { AppRunner } from './engine/app-runner';
import { HoverRegistry } from './engine/hover';
import { ModuleLoader } from './engine/module-loader';
import { SetDataMeter } from './engine/set-data';
import { StyleSheets } from './engine/styles';
import { TouchInput } from './engine/touch-input';
import { Failures, messageOf } from './failures';
import { listenToServer } from './live';
import { FileStore } from './media/file-store';
import { Media } from './media/media';
import { CloudFunctions } from './net/cloud-functions';
import { CloudStorage } from './net/cloud-storage';
import { Network } from './net/network';
import { createPage } from './pages/page-factory';
import { watchPage } from './pages/page-scroll';
import { PageStack } from './pages/page-stack';
import type { Phone } from './phone';
import type { Settings } from './settings';
import { fetchBuild, readBoot, readSettings } from './settings';
import { Bars } from './shell/bars';
import { Shell } from './shell/shell';
import { exposeTestHooks } from './test-hooks';
import { playAnimation } from './wx/animation';
import { AppEvents } from './wx/app-events';
import type { WxContext } from './wx/context';
import { createWx } from './wx/wx';

/** Path of the app's component (or page) whose template wrote a built-in. */
const ownerPath = (component: Parameters<Phone['componentPath']>[0]): string =>
  component.ownerShadowRoot?.getHostNode().is ?? '';

const start = async (settings: Settings, failures: Failures): Promise<void> => {
  const boot = readBoot();
  const [build, files] = await Promise.all([fetchBuild(), FileStore.open(settings.openId)]);
  const clock = new VirtualClock(boot.offset);
  const network = new Network();
  const storage = new CloudStorage(network, settings.openId);
  const shell = new Shell();
  const events = new AppEvents();
  const gesture = { active: false };
  const current = { ...settings };
  const pages: PageStack = new PageStack(build, {
    create: (route) => {
      const page = createPage({ engine, build, container: shell.pages }, route);
      watchPage(page);
      return page;
    },
    top: (page, depth) => {
      engine.styles.show(page.sheets);
      bars.draw(page, depth);
    },
    sharing: (message) => shell.alert({ title: '转发给朋友', content: message }),
  });
  const phone: Phone = {
    settings: current,
    failures,
    clock,
    shell,
    pages,
    meter: new SetDataMeter(failures),
    hover: new HoverRegistry(),
    controls: new ControlRegistry(),
    media: new Media(files, storage),
    calendar: [],
    animate: playAnimation,
    componentPath: ownerPath,
  };
  const bars = new Bars(phone, build);
  const context: WxContext = {
    phone,
    build,
    network,
    storage,
    events,
    gesture,
    functions: new CloudFunctions(network, settings.openId),
    navBar: bars.navBar,
    tabBar: bars.tabBar,
    redraw: () => {
      if (pages.current) bars.draw(pages.current, pages.all().length);
    },
  };
  const wx = createWx(context, boot, new Set(builtIns.map((builtIn) => builtIn.tag)));
  const runner = new AppRunner(context);
  const engine: AppEngine = new AppEngine(phone, build, new StyleSheets(build.styles), () => loader);
  const loader: ModuleLoader = new ModuleLoader({
    sources: build.modules,
    clock,
    wx,
    App: runner.App,
    getApp: runner.getApp,
    getCurrentPages: () => pages.all().map((page) => page.instance),
    Behavior: (definition) => engine.Behavior(definition),
    registration: () => engine,
  });
  shell.mount(bars.navBar.element, bars.tabBar.element);
  new TouchInput(shell.pages, phone.hover, {
    tap: (run) => {
      phone.meter.startInteraction();
      gesture.active = true;
      try {
        run();
      } finally {
        gesture.active = false;
      }
    },
    origin: () => {
      const view = pages.current?.view;
      const rect = view?.getBoundingClientRect();
      return { left: rect?.left ?? 0, top: rect?.top ?? 0, scrollTop: view?.scrollTop ?? 0 };
    },
  });
  for (const failure of build.failures) failures.report(failure);
  exposeTestHooks(context);
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

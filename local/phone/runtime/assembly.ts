import type { AppBuild } from '../transform/build-format';
import { builtIns } from './builtins';
import { ControlRegistry } from './builtins/registry';
import { VirtualClock } from './clock';
import { AppEngine } from './engine/app-engine';
import { AppRunner } from './engine/app-runner';
import { HoverRegistry } from './engine/hover';
import { ModuleLoader } from './engine/module-loader';
import { SetDataMeter } from './engine/set-data';
import { StyleSheets } from './engine/styles';
import type { Failures } from './failures';
import type { FileStore } from './media/file-store';
import { Media } from './media/media';
import { CloudFunctions } from './net/cloud-functions';
import { CloudStorage } from './net/cloud-storage';
import { Network } from './net/network';
import { firstUrl, launchOptions } from './pages/launch';
import type { Route, OpenPage } from './pages/page';
import { createPage } from './pages/page-factory';
import { watchPage } from './pages/page-scroll';
import { PageStack } from './pages/page-stack';
import type { Phone } from './phone';
import type { BootData, Settings } from './settings';
import { Bars } from './shell/bars';
import { Shell } from './shell/shell';
import { playAnimation } from './wx/animation';
import { AppEvents } from './wx/app-events';
import type { WxContext } from './wx/context';
import { createWx } from './wx/wx';

export interface AssemblyInput {
  readonly settings: Settings;
  readonly failures: Failures;
  readonly boot: BootData;
  readonly build: AppBuild;
  readonly files: FileStore;
}

/** Path of the app's component (or page) whose template wrote a built-in. */
const ownerPath: Phone['componentPath'] = (component) => component.ownerShadowRoot?.getHostNode().is ?? '';

/** The parts of one phone put together. Some need each other: they meet here, by name, once all are made. */
export class Assembly {
  readonly context: WxContext;
  readonly loader: ModuleLoader;
  readonly runner: AppRunner;
  readonly bars: Bars;
  private readonly engine: AppEngine;

  constructor(private readonly input: AssemblyInput) {
    const { settings, boot, build } = input;
    const network = new Network();
    const storage = new CloudStorage(network, settings.openId);
    const phone = this.createPhone(storage, network);
    this.bars = new Bars(phone, build);
    const { navBar, tabBar } = this.bars;
    const functions = new CloudFunctions(network, settings.openId);
    const redraw = (): void => {
      if (phone.pages.current) this.bars.draw(phone.pages.current, phone.pages.all().length);
    };
    const events = new AppEvents();
    const launch = launchOptions(firstUrl(build, settings.open));
    this.context = {
      phone,
      build,
      network,
      storage,
      functions,
      navBar,
      tabBar,
      events,
      redraw,
      gesture: { active: false },
      entries: { launch, enter: launch },
    };
    this.runner = new AppRunner(this.context);
    this.engine = new AppEngine(phone, { build, styles: new StyleSheets(build.styles), loader: () => this.loader });
    this.loader = this.createLoader(createWx(this.context, boot, new Set(builtIns.map((builtIn) => builtIn.tag))));
  }

  private createPhone(storage: CloudStorage, network: Network): Phone {
    const { settings, failures, boot, build, files } = this.input;
    const shell = new Shell();
    const pages = new PageStack(build, {
      create: (route) => this.createPage(route, shell),
      top: (page, depth) => {
        this.engine.styles.show(page.sheets);
        this.bars.draw(page, depth);
      },
      sharing: (message) => shell.alert({ title: '转发给朋友', content: message }),
    });
    return {
      settings: { ...settings },
      failures,
      clock: new VirtualClock(boot.offset),
      shell,
      pages,
      meter: new SetDataMeter(failures, {
        page: () => pages.current?.route ?? '',
        networkActiveAt: () => network.activeAt,
      }),
      hover: new HoverRegistry(),
      controls: new ControlRegistry(),
      media: new Media(files, storage),
      calendar: [],
      locations: [],
      animate: playAnimation,
      componentPath: ownerPath,
    };
  }

  private createPage(route: Route, shell: Shell): OpenPage {
    const page = createPage({ engine: this.engine, build: this.input.build, container: shell.pages }, route);
    watchPage(page);
    return page;
  }

  private createLoader(wx: unknown): ModuleLoader {
    const { phone } = this.context;
    return new ModuleLoader({
      sources: this.input.build.modules,
      clock: phone.clock,
      wx,
      App: this.runner.App,
      getApp: this.runner.getApp,
      getCurrentPages: () => phone.pages.all().map((page) => page.instance),
      Behavior: (definition) => this.engine.Behavior(definition),
      registration: () => this.engine,
    });
  }
}

import { glassEasel } from './glass';
import type { ModuleLoader } from './module-loader';
import { messageOf } from '../failures';
import { firstUrl, launchOptions } from '../pages/launch';
import type { WxContext } from '../wx/context';

type AppOptions = Record<string, unknown>;

/** App(): its life cycle and what becomes of errors nobody caught. */
export class AppRunner {
  private app: AppOptions | undefined;

  constructor(private readonly context: WxContext) {
    this.catchErrors();
  }

  readonly App = (options: unknown): void => {
    this.app = options as AppOptions;
  };

  readonly getApp = (options?: unknown): unknown => {
    if (!this.app && (options as { allowDefault?: boolean } | undefined)?.allowDefault === true) this.app = {};
    return this.app;
  };

  launch(loader: ModuleLoader): void {
    const { phone, build } = this.context;
    this.guarded(() => {
      if (loader.has('app')) loader.load('app');
    });
    const url = firstUrl(build, phone.settings.open);
    const options = this.context.entries.launch;
    this.call('onLaunch', options);
    this.call('onShow', options);
    this.context.events.appShow.emit(options);
    this.open(url, options.path, options.query);
    document.addEventListener('visibilitychange', () => {
      this.visibility(this.context.entries.enter);
    });
    requestAnimationFrame(() => {
      setTimeout(() => {
        window.__phone.ready = true;
      }, 0);
    });
  }

  /** The running app is opened by another way, as from a message: it comes to the front with that page alone. */
  enter(url: string): void {
    const options = launchOptions(url);
    this.context.entries.enter = options;
    this.call('onShow', options);
    this.context.events.appShow.emit(options);
    this.context.phone.pages.reLaunch(`/${url.replace(/^\//, '')}`, '');
  }

  private open(url: string, path: string, query: unknown): void {
    const { phone, build, events } = this.context;
    if (build.pages.includes(path)) {
      this.guarded(() => {
        phone.pages.launch(`/${url.replace(/^\//, '')}`);
      });
      return;
    }
    const missing = { path, query, isEntryPage: true };
    const heard = events.pageNotFound.emit(missing);
    if (typeof this.app?.['onPageNotFound'] === 'function') this.call('onPageNotFound', missing);
    else if (!heard) phone.failures.report(`page "${path}" is not found`);
    if (!phone.pages.current)
      this.guarded(() => {
        phone.pages.launch(`/${build.pages[0] ?? ''}`);
      });
  }

  private visibility(options: unknown): void {
    const { events, phone } = this.context;
    if (document.hidden) {
      phone.pages.hideTop();
      this.call('onHide', options);
      events.appHide.emit(options);
    } else {
      this.call('onShow', options);
      events.appShow.emit(options);
      phone.pages.showTop();
    }
  }

  private call(method: string, argument: unknown): void {
    const run = this.app?.[method];
    if (typeof run === 'function')
      this.guarded(() => {
        (run as (argument: unknown) => void).call(this.app, argument);
      });
  }

  private guarded(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.uncaught(error);
    }
  }

  private uncaught(error: unknown): void {
    this.context.phone.failures.report(messageOf(error), error);
    this.context.events.error.emit(messageOf(error));
    const run = this.app?.['onError'];
    if (typeof run === 'function') (run as (message: string) => void).call(this.app, messageOf(error));
  }

  private catchErrors(): void {
    glassEasel.addGlobalErrorListener((error) => {
      this.uncaught(error);
      return false; // told already
    });
    window.addEventListener('error', (event) => {
      if (event.error !== undefined && event.error !== null) this.uncaught(event.error);
    });
    window.addEventListener('unhandledrejection', (event) => {
      this.context.phone.failures.report(`unhandled rejection: ${messageOf(event.reason)}`, event.reason);
      this.context.events.unhandledRejection.emit({ reason: event.reason as unknown, promise: event.promise });
      this.call('onUnhandledRejection', { reason: event.reason as unknown });
      event.preventDefault();
    });
  }
}

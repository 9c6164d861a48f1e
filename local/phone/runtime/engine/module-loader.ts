import type { VirtualClock } from '../clock';
import { resolvePath } from '../../transform/paths';
import { runModule } from './sandbox';

/** What differs from module to module. */
export interface Registration {
  Page(definition: unknown): void;
  Component(definition: unknown): void;
}

export interface LoaderOptions {
  readonly sources: Readonly<Record<string, string>>;
  readonly clock: VirtualClock;
  readonly wx: unknown;
  readonly App: (options: unknown) => void;
  readonly Behavior: (definition: unknown) => unknown;
  readonly getApp: () => unknown;
  readonly getCurrentPages: () => unknown;
  readonly registration: () => Registration;
}

/** CommonJS as a mini-program has it: every file once, paths from the requiring file. */
export class ModuleLoader {
  private readonly modules = new Map<string, { exports: unknown }>();

  constructor(private readonly options: LoaderOptions) {}

  has(path: string): boolean {
    return this.options.sources[path] !== undefined;
  }

  load(path: string): unknown {
    const known = this.modules.get(path);
    if (known) return known.exports;
    const source = this.options.sources[path];
    if (source === undefined) throw new Error(`module '${path}.js' is not defined`);
    const module: { exports: unknown } = { exports: {} };
    this.modules.set(path, module);
    const { clock, wx, App, Behavior, getApp, getCurrentPages, registration } = this.options;
    runModule(path, source, {
      require: (to) => this.load(this.find(path, to)),
      module,
      wx,
      App,
      Page: (definition) => {
        registration().Page(definition);
      },
      Component: (definition) => {
        registration().Component(definition);
      },
      Behavior,
      getApp,
      getCurrentPages,
      clock,
    });
    return module.exports;
  }

  private find(from: string, to: string): string {
    const path = resolvePath(from, to).replace(/\.js$/, '');
    return this.has(path) || !this.has(`${path}/index`) ? path : `${path}/index`;
  }
}
